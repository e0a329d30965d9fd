package org.followthrough.worklist.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.worklist.Drafts;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in their table, as JSON, which escapes whatever a database would refuse in a text. */
@Repository
public class KeptDrafts implements Drafts {

    private static final int LONGEST = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> AS_TYPED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Forms forms;
    private final ActingFor acting;
    private final Clock clock;
    private final TransactionTemplate alone;

    KeptDrafts(JdbcClient jdbc, Forms forms, ActingFor acting, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.acting = acting;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Outcome save(WorkItem item, Map<String, String[]> parameters, Viewer viewer) {
        if (!acting.mayAnswer(item, viewer)) throw new NotVisible("work item " + item.id());
        Set<String> declared = forms.of(item).inputs();
        String answers = JSON.writeValueAsString(
                Typed.of(parameters).only(declared::contains).values());
        if (answers.length() > LONGEST) return Outcome.refused(Sentences.say("draft.tooLong"));
        if (!update(item, viewer, answers)) insert(item, viewer, answers);
        return Outcome.done();
    }

    private boolean update(WorkItem item, Viewer viewer, String answers) {
        return write("""
                update work_item_draft set answers = :answers, saved_at = :now
                where work_item_id = :item and person_id = :person
                """, item, viewer, answers);
    }

    /** Of two first saves at once the second finds the first's row, and writes over it. */
    private void insert(WorkItem item, Viewer viewer, String answers) {
        try {
            write("""
                    insert into work_item_draft (work_item_id, person_id, answers, saved_at)
                    values (:item, :person, :answers, :now)
                    """, item, viewer, answers);
        } catch (DuplicateKeyException savedMeanwhile) {
            update(item, viewer, answers);
        }
    }

    private boolean write(String sql, WorkItem item, Viewer viewer, String answers) {
        return Boolean.TRUE.equals(alone.execute(status -> jdbc.sql(sql)
                        .param("answers", answers)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("item", item.id())
                        .param("person", viewer.id().value())
                        .update()
                == 1));
    }

    static @Nullable Typed read(@Nullable String answers) {
        return answers == null ? null : new Typed(JSON.readValue(answers, AS_TYPED));
    }

    /** Once sent, it is no draft; another person's stays, so that they can still read what they had typed. */
    void discard(WorkItem item, Viewer viewer) {
        jdbc.sql("delete from work_item_draft where work_item_id = :item and person_id = :person")
                .param("item", item.id())
                .param("person", viewer.id().value())
                .update();
    }
}
