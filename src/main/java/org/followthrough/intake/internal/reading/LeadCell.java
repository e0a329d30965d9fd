package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a cell of leads apart at whatever always separates, and leaves out how to reach them. */
final class LeadCell {

    /** One piece of the cell. @param follows what stands before it: ',' or a new line may be followed by a job title */
    record Part(String name, char follows) {

        boolean mayBelongToTheOneBefore() {
            return follows == ',' || follows == '\n';
        }
    }

    private static final Pattern EMAIL =
            Pattern.compile("(?i)[<(\\[]?(?:e-?mail: ?)?[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+[>)\\]]?");
    private static final Pattern PHONE = Pattern.compile(
            "(?i)\\(?\\b(?:tel(?:ephone)?|phone|mobile|mob|ext)?[.: ]*(?:(?:\\+44|\\b0)[\\d ()-]{8,14}\\d|(?<=ext[. ]{1,2})\\d{3,6})\\b\\)?");
    private static final Pattern VARIOUS = Pattern.compile(
            "(?is)^(?:various|multiple|several)\\s*(?:agencies|leads|partners)?\\s*(?:[-–:]\\s*|\\(([^()]*)\\)$)");
    private static final Pattern LED_BY = Pattern.compile("(?i)^(?:to be )?(?:jointly )?led by:? ");
    private static final Pattern LABEL = Pattern.compile(
            "(?im)(?:^|(?<=[;,.] ))(?:(?:joint |overall |co-?)?leads?(?: agency| agencies| officer| person| professional| partner)?"
                    + "|owners?|responsible(?: officer| agency| person)?|accountable(?: officer)?|contributors?|agency|agencies)"
                    + " ?(?::| [-–] )\\s*");
    private static final Pattern SUPPORT = Pattern.compile(
            "(?i)[,;.(]?\\s*\\b(?:support|supporting|supported by|support from|supporting agencies)\\s*:\\s*");
    private static final Pattern TOGETHER =
            Pattern.compile("(?i),? (?:(?:working |together |along |in (?:partnership|conjunction"
                    + "|collaboration|consultation|liaison) |jointly )with|supported by|assisted by|with (?:the )?support (?:from|of)|alongside"
                    + "|as well as|plus|and ?/ ?or) ");
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?:(?!(?<=\\b[cC])/[oO]\\b)(?!(?<=\\b[nN])/[aA]\\b)(?!(?<=\\bD)/(?:Supt|Insp|Sgt|Ch))/|[;|•]|,(?! (?:on behalf|for|of|representing|at|as) ))(?![^(]*\\))|\\n| \\+ (?![^(]*\\))"
                    + "|(?<=\\))\\s+(?=\\p{Lu}[^()]*\\()");

    private final LeadAnds ands;
    private final LeadLines lines;
    private final SharedBody shared;

    LeadCell(OwnerWords words, LeadAnds ands) {
        this.ands = ands;
        shared = new SharedBody(words);
        lines = new LeadLines(words);
    }

    List<Part> parts(String text) {
        String names = PHONE.matcher(withoutAddresses(text)).replaceAll(" ");
        return shared.joined(separated(lines.unwrapped(listed(names))));
    }

    /** An address is no part of a name; where it is all that is printed, it is the name. */
    private static String withoutAddresses(String text) {
        if (text.indexOf('@') < 0) return text;
        String without = EMAIL.matcher(text).replaceAll(" ");
        return without.isBlank() ? text : without;
    }

    /** Labels and "supported by" set owners apart like a new line. */
    private String listed(String text) {
        Matcher various = VARIOUS.matcher(text.strip());
        String list = various.find() ? ands.separated(various.replaceFirst("$1")) : text.strip();
        Matcher led = LED_BY.matcher(list);
        String owners = led.find() ? led.replaceFirst("").replaceFirst(" with ", " ; ") : list;
        String labelled =
                LABEL.matcher(SUPPORT.matcher(owners).replaceAll(" ; ")).replaceAll("");
        return TOGETHER.matcher(labelled).replaceAll(" ; ");
    }

    private static List<Part> separated(String cell) {
        List<Part> parts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(cell);
        int start = 0;
        char follows = ';';
        while (separator.find()) {
            add(parts, cell.substring(start, separator.start()), follows);
            start = separator.end();
            follows = separator.group().isBlank() && !separator.group().equals("\n")
                    ? ';'
                    : separator.group().charAt(0);
        }
        add(parts, cell.substring(start), follows);
        return parts;
    }

    private static void add(List<Part> parts, String name, char follows) {
        String bare = name.strip().replaceAll(" +", " ");
        if (!bare.isEmpty()) parts.add(new Part(bare, follows));
    }
}
