package org.followthrough.worklist.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.shared.London;

/**
 * Checks on the server what was typed into a form. The engine checks nothing for these forms: whatever a browser sends
 * is taken for what it is, and only what the form declares and shows is ever handed on.
 */
public final class FormCheck {

    private static final int NAMED = 3;
    private static final int NAME_LENGTH = 40;

    private final Clock clock;

    public FormCheck(Clock clock) {
        this.clock = clock;
    }

    public Checked check(Form form, Typed typed, Surroundings.Choices choices) {
        Surroundings around = new Surroundings(London.today(clock), choices);
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, String> sentences = new LinkedHashMap<>();
        List<String> undeclared = undeclared(form, typed);
        if (!undeclared.isEmpty()) sentences.put("", undeclaredSentence(undeclared));
        for (Form.Asked asked : form.asked()) {
            if (asked.hidden().stream().anyMatch(condition -> condition.holds(answers))) continue;
            keep(asked.field(), asked.field().read(typed, around), answers, sentences);
        }
        checkForgottenFile(form, typed, sentences);
        return sentences.isEmpty() ? new Checked.Good(answers) : new Checked.Faulty(sentences);
    }

    private static void keep(
            Part.Field field, Reading reading, Map<String, Object> answers, Map<String, String> sentences) {
        if (reading instanceof Reading.Value value) answers.put(field.key(), value.value());
        if (reading instanceof Reading.Wrong wrong) sentences.put(field.key(), wrong.sentence());
    }

    /** A file that was chosen and not added arrives as its bare name: the file itself would be lost without a word. */
    private static void checkForgottenFile(Form form, Typed typed, Map<String, String> sentences) {
        String name = typed.text(Form.EVIDENCE);
        if (form.takesEvidence() && !name.isBlank())
            sentences.put(Form.EVIDENCE, Sentences.say("evidence.forgotten", abridged(name)));
    }

    private static List<String> undeclared(Form form, Typed typed) {
        Set<String> names = new HashSet<>(typed.names());
        names.removeAll(form.inputs());
        names.removeIf(form::isOfEvidence);
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(null);
        return sorted;
    }

    private static String undeclaredSentence(List<String> names) {
        List<String> shown =
                names.stream().limit(NAMED).map(FormCheck::abridged).toList();
        return Sentences.say("undeclared", String.join(", ", shown));
    }

    private static String abridged(String name) {
        return name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) + "…" : name;
    }
}
