package org.followthrough.intake.internal.reading;

import java.util.regex.Pattern;

/** Names that mean every body of the partnership: "All agencies", "Each relevant partner", "All LSCP member organisations". */
final class EverybodyWords {

    private static final Pattern EVERYBODY = Pattern.compile(
            "(?:all|everyone|everybody)|(?:all|each|every|any|other|individual|various|relevant|partner|multi-agency|statutory"
                    + "|safeguarding|both)(?: (?:the|of|other|relevant|local|partner|member|statutory|safeguarding|board|boards?'s?"
                    + "|partnership|multi-agency|three|involved|key|named|lead|constituent|signatory|health|and|&|\\p{L}*(?:scb|scp"
                    + "|sab|csp)|children|children's|adults|adults?'?|partners'|agenc(?:y|ies)|partners?))*"
                    + " (?:agenc(?:y|ies)|partners?|organi[sz]ations?|bodies|body|members?|services|parties)"
                    + "(?: (?:involved|concerned|of the (?:board|partnership|\\p{L}+)|to the (?:board|review)))?");

    private EverybodyWords() {}

    static boolean are(String name) {
        String bare = OwnerWords.lower(name).replaceAll(" ?\\(.*\\)$|[.:]$", "");
        return EVERYBODY.matcher(bare).matches();
    }
}
