package org.followthrough.intake.internal.reading;

import java.util.regex.Pattern;

/** What a cell says of an owner beside the name: "Police (to lead)", "Health – support", "Name TBC". */
final class LeadMark {

    private static final String LEAD =
            "(?:to )?(?:joint(?:ly)? |co-?)?(?:lead|leads|leading|lead agency|lead officer|lead partner"
                    + "|accountable|owner|overall lead)";
    private static final String OTHER = "(?:to )?(?:support|supporting|supports|assist)|(?:name )?t\\.?b\\.?[acd]\\.?"
            + "|(?:name )?to be (?:confirmed|agreed)|vacant";
    private static final Pattern LEADS = Pattern.compile(
            "(?i).*(?:[(\\[](?:" + LEAD + ")[)\\]]|\\s[-–]\\s(?:" + LEAD + ")|\\s(?:to|as|will) lead)$");
    private static final Pattern MARK =
            Pattern.compile("(?i)\\s*(?:[(\\[](?:" + LEAD + "|" + OTHER + ")[)\\]]|\\s[-–]\\s(?:" + LEAD + "|" + OTHER
                    + ")|\\s(?:(?:to|as|will) (?:jointly )?(?:lead|support|co-?ordinate)))$");
    private static final Pattern AROUND = Pattern.compile(
            "^(?:[-•*·–▪●>\\s]+|\\d{1,2}[.)]\\s+|\\(?[a-z]\\)\\s+|(?i:and\\s+)|&\\s*|\\+\\s*)+|(?<![\\s.]\\p{Lu}|^\\p{Lu})\\.$|[:,;&+–-]+$|\\s+(?i:and)$");

    private LeadMark() {}

    static boolean isOn(String name) {
        return LEADS.matcher(around(name)).matches();
    }

    static String without(String name) {
        return around(MARK.matcher(around(name)).replaceFirst(""));
    }

    private static String around(String name) {
        return AROUND.matcher(name.strip()).replaceAll("").strip();
    }
}
