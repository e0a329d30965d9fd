package org.followthrough.intake.internal.memory;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.AlikeWordings;
import org.springframework.stereotype.Component;

@Component
class AlikeByWords implements AlikeWordings {

    @Override
    public List<Pair> pairs(List<String> texts) {
        MeaningWords meaning = new MeaningWords();
        Wordings said = new Wordings();
        List<Wording> wordings = texts.stream().map(meaning::of).toList();
        wordings.forEach(said::add);
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < wordings.size(); one++)
            for (Wordings.Found found : said.like(wordings.get(one)))
                if (found.index() > one) pairs.add(new Pair(one, found.index()));
        return pairs;
    }
}
