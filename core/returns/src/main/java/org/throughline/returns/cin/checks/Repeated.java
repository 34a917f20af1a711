package org.throughline.returns.cin.checks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.throughline.returns.checks.Found;
import org.throughline.returns.checks.Place;

/** Which texts more than one child of a return has. Of each text that only one child has, one place is kept. */
final class Repeated {

    private final Map<String, Place> once = new HashMap<>();
    private final Map<String, Set<Place>> more = new LinkedHashMap<>();

    void add(String text, Child child) {
        if (!text.isEmpty()) {
            add(text, child.place());
        }
    }

    private void add(String text, Place place) {
        var first = once.putIfAbsent(text, place);
        if (first != null) {
            var places = more.computeIfAbsent(text, _ -> new LinkedHashSet<>());
            places.add(first);
            places.add(place);
        }
    }

    Repeated join(Repeated later) {
        later.once.forEach(this::add);
        later.more.forEach((text, places) ->
                more.computeIfAbsent(text, _ -> new LinkedHashSet<>()).addAll(places));
        return this;
    }

    void report(Found found) {
        more.values().forEach(places -> places.forEach(found::at));
    }
}
