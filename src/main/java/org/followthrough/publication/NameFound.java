package org.followthrough.publication;

/**
 * Something in a public text that may point to a person.
 *
 * @param where "Introduction", "Action GS-3"
 * @param text as it stands there
 * @param kind what it looks like
 * @param intended whether somebody has said that it is meant so
 */
public record NameFound(String where, String text, Kind kind, boolean intended) {

    public enum Kind {
        PERSON("A person’s name"),
        PSEUDONYM("A pseudonym"),
        DATE("A date, perhaps of birth"),
        ADDRESS("An address or postcode"),
        NUMBER("A number that points to a person"),
        CONTACT("A telephone number or mail address");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The same wherever it stands in the same place. */
    public String key() {
        return where + "|" + text.toLowerCase(java.util.Locale.ROOT);
    }
}
