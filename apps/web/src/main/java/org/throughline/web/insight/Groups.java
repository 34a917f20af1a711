package org.throughline.web.insight;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.measures.counting.Child;
import org.throughline.measures.groups.Group;

/** The groups that one child stands in on the day of a count: one of each sort. */
record Groups(Map<By, Group> of) {

    static Groups of(Child child, LocalDate day) {
        var groups = new EnumMap<By, Group>(By.class);
        for (var by : By.values()) {
            groups.put(by, by.of(child, day));
        }
        return new Groups(groups);
    }

    String key(By by) {
        return Optional.ofNullable(of.get(by)).map(Group::key).orElse("");
    }
}
