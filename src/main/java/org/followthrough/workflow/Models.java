package org.followthrough.workflow;

import java.util.List;

/** The models and tables as they are deployed, with what runs on them; for administrators. */
public interface Models {

    /** By name. */
    List<Model> models();

    /** By name. */
    List<Table> tables();

    /**
     * @param process its id, such as {@code action-lifecycle}
     * @param version the newest, on which new instances start
     * @param steps where instances of any version stand, in the order in which the model names them
     * @param older how many run on an older version
     * @param svg the newest version drawn, with nobody on it
     */
    record Model(String process, String name, int version, long running, long older, List<Standing> steps, String svg) {
        public Model {
            steps = List.copyOf(steps);
        }
    }

    /** @param step the human name of an element @param instances how many stand there */
    record Standing(String step, long instances) {}

    /** @param columns first what is asked, then what follows @param rows one list for each rule, in the columns' order */
    record Table(String name, String description, List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
