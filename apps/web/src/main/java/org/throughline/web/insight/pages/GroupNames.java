package org.throughline.web.insight.pages;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.web.insight.Behind.Within;
import org.throughline.web.insight.Breakdowns;
import org.throughline.web.insight.Breakdowns.Part;
import org.throughline.web.insight.By;
import org.throughline.web.journeys.Workers;

/** Finds the names of teams and workers in a breakdown. */
@Component
public class GroupNames {

    private final Workers workers;
    private final Breakdowns breakdowns;

    GroupNames(Workers workers, Breakdowns breakdowns) {
        this.workers = workers;
        this.breakdowns = breakdowns;
    }

    public GroupWords of(By by, List<Part> parts) {
        return new GroupWords(named(by, parts.stream().map(Part::key).toList()));
    }

    /** Such as "Team: North". */
    String inWords(Within group) {
        var words = new GroupWords(named(group.by(), List.of(group.key())))
                .of(group.key(), breakdowns.words(group.by(), group.key()));
        return group.by().words() + ": " + words;
    }

    private Map<String, String> named(By by, List<String> keys) {
        return switch (by) {
            case TEAM -> workers.teamNames(keys);
            case WORKER -> workers.workerNames(keys);
            case SEX, AGE, ETHNICITY -> Map.of();
        };
    }
}
