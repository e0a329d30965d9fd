package org.followthrough.actionplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.review.FindingId;
import org.followthrough.review.ResponseKind;
import org.jspecify.annotations.Nullable;

/** How a finding is to be answered, as somebody gave it. @param kind null where none was chosen */
public record NewFindingAnswer(
        @Nullable ResponseKind kind,
        String rationale,
        String owner,
        @Nullable LocalDate reviewOn,
        @Nullable FindingId byFinding,
        String byOther) {

    public static final int LONGEST = 4000;

    public NewFindingAnswer {
        rationale = rationale.strip();
        owner = owner.strip();
        byOther = byOther.strip();
    }

    /** What is wrong with it, by field. @param today in London @param acted whether actions stand under the finding */
    public Map<String, String> sentences(LocalDate today, boolean acted) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (kind == null || kind == ResponseKind.NOT_STATED) wrong.put("kind", "Choose how the finding is answered.");
        if (kind == ResponseKind.ACTIONS && !acted)
            wrong.put(
                    "kind", "No action stands under this finding. Add one to the plan first, or answer it otherwise.");
        if (rationale.isEmpty()) wrong.put("rationale", "Say why it is answered so.");
        if (rationale.length() > LONGEST) wrong.put("rationale", "This can have at most " + LONGEST + " characters.");
        if (kind != null && kind.isLookedAtAgain()) again(wrong, today);
        if (kind == ResponseKind.ELSEWHERE && (byFinding == null) == byOther.isEmpty())
            wrong.put("byOther", "Choose the finding that answers it, or name the strategy or body: one of the two.");
        if (byOther.length() > 300) wrong.put("byOther", "This can have at most 300 characters.");
        return wrong;
    }

    private void again(Map<String, String> wrong, LocalDate today) {
        if (owner.isEmpty()) wrong.put("owner", "Say who thinks about it, or holds the risk.");
        if (owner.length() > 200) wrong.put("owner", "This can have at most 200 characters.");
        if (reviewOn == null) wrong.put("reviewOn", "Enter a real date, such as 31 3 2027.");
        else if (!reviewOn.isAfter(today)) wrong.put("reviewOn", "The day must lie ahead.");
    }

    /** Without what its kind does not ask for. */
    public NewFindingAnswer pruned() {
        boolean again = kind != null && kind.isLookedAtAgain();
        boolean elsewhere = kind == ResponseKind.ELSEWHERE;
        return new NewFindingAnswer(
                kind,
                rationale,
                again ? owner : "",
                again ? reviewOn : null,
                elsewhere ? byFinding : null,
                elsewhere ? byOther : "");
    }
}
