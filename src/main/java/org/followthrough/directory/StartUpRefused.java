package org.followthrough.directory;

import java.util.List;
import java.util.Locale;

/** The application must not start as it is set up; told to whoever starts it in sentences and property names. */
public class StartUpRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Setting> settings;

    /**
     * @param why a whole sentence each
     * @param settings what to set, in the order in which it is told
     */
    public StartUpRefused(List<String> why, List<Setting> settings) {
        super(String.join("\n", why));
        this.settings = List.copyOf(settings);
    }

    public List<Setting> settings() {
        return settings;
    }

    /** @param meaning what belongs there, in a few words */
    public record Setting(String property, String meaning) {

        /** Its name as an environment variable. */
        public String environmentVariable() {
            return property.replace(".", "_").replace("-", "").toUpperCase(Locale.ROOT);
        }
    }
}
