package org.followthrough.directory.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.followthrough.directory.StartUpRefused;
import org.followthrough.directory.StartUpRefused.Setting;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Looks whose people are in the database: the demo's, whose password everybody knows, never meet a real partnership.
 * Asked as soon as the tables are there, before the engine wakes up and acts on what it finds.
 */
@Component
class RightDatabase implements Callback {

    private final boolean demo;

    RightDatabase(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (!demo && any(context, true))
                throw refused(
                        "This database holds the demo's people, and everybody knows their password.",
                        "a database in which the demo never ran");
            if (demo && any(context, false) && !any(context, true))
                throw refused(
                        "This database holds a real partnership, and the demo's people and clock do not belong there.",
                        "a database of the demo's own");
        } catch (SQLException unreadable) {
            throw new IllegalStateException("cannot see who is in the directory", unreadable);
        }
    }

    private static boolean any(Context context, boolean fictional) throws SQLException {
        try (PreparedStatement counting =
                context.getConnection().prepareStatement("select count(*) from person where demo = ?")) {
            counting.setBoolean(1, fictional);
            try (ResultSet counted = counting.executeQuery()) {
                return counted.next() && counted.getLong(1) > 0;
            }
        }
    }

    private static StartUpRefused refused(String why, String instead) {
        return new StartUpRefused(List.of(why), List.of(new Setting("spring.datasource.url", instead)));
    }

    @Override
    public String getCallbackName() {
        return "right-database";
    }
}
