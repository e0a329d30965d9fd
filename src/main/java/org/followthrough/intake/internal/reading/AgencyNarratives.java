package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.intake.internal.document.ListMarks;
import org.followthrough.intake.internal.document.Paragraph;

/**
 * Sections that are each headed by a body's name and say in prose how it carried its recommendations out. There is no action in
 * them; each is kept as that body's account.
 */
final class AgencyNarratives {

    private static final int FEWEST = 2;

    private record Account(Paragraph heading, String number, String body, List<Paragraph> prose) {}

    private final AgencyName agencies = new AgencyName();

    /** Adds each account to the findings. @return whether there were any */
    boolean read(List<Paragraph> paragraphs, FindingList findings) {
        List<Account> accounts = accounts(paragraphs).stream()
                .filter(account -> !account.prose().isEmpty())
                .toList();
        accounts = numberedOnly(accounts);
        if (accounts.size() < FEWEST) return false;
        for (Account account : accounts) {
            findings.open(
                    new FindingHeading(account.number().isEmpty() ? null : account.number(), account.body()),
                    account.heading().where());
            account.prose().forEach(findings::paragraph);
        }
        findings.settle();
        return true;
    }

    /** Where bodies are numbered, a name without a number is a title over all of them. */
    private static List<Account> numberedOnly(List<Account> accounts) {
        List<Account> numbered =
                accounts.stream().filter(account -> !account.number().isEmpty()).toList();
        return numbered.size() >= FEWEST ? numbered : accounts;
    }

    private List<Account> accounts(List<Paragraph> paragraphs) {
        List<Account> accounts = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Optional<NumberedLine> numbered = NumberedLine.of(paragraph);
            String words = numbered.map(NumberedLine::text).orElse(paragraph.text());
            boolean labelled = paragraph.text().matches("[^:]{2,60}:\\s.*");
            boolean heading = !labelled && paragraph.looksLikeHeading() || numbered.isPresent();
            if (heading && !ListMarks.startsItem(paragraph.text()) && agencies.isOne(words)
                    || isOpened(paragraph, numbered, words))
                accounts.add(new Account(
                        paragraph, numbered.map(NumberedLine::number).orElse(""), words, new ArrayList<>()));
            else if (!accounts.isEmpty())
                accounts.get(accounts.size() - 1).prose().add(paragraph);
        }
        return accounts;
    }

    private boolean isOpened(Paragraph paragraph, Optional<NumberedLine> numbered, String words) {
        return paragraph.text().length() <= 120 && numbered.isPresent() && agencies.isOne(words);
    }
}
