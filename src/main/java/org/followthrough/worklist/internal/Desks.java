package org.followthrough.worklist.internal;

import java.util.HashMap;
import java.util.Map;
import org.followthrough.worklist.Desk;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Which feature's desk serves which user task. Two desks for one task keep the product from starting. */
@Component
public class Desks implements SmartInitializingSingleton {

    private final ObjectProvider<Desk> all;
    private final Map<String, Desk> byElement = new HashMap<>();

    Desks(ObjectProvider<Desk> all) {
        this.all = all;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Desk desk : all)
            for (String element : desk.serves())
                if (byElement.put(element, desk) != null) throw new IllegalStateException("two desks serve " + element);
    }

    public Desk serving(String element) {
        @Nullable Desk desk = byElement.get(element);
        if (desk == null) throw new IllegalStateException("no desk serves " + element);
        return desk;
    }
}
