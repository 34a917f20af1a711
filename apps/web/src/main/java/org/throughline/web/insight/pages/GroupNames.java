package org.throughline.web.insight.pages;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.web.insight.Breakdowns.Part;
import org.throughline.web.insight.By;
import org.throughline.web.journeys.Workers;

/** Finds the names of teams and workers in a breakdown. */
@Component
public class GroupNames {

    private final Workers workers;

    GroupNames(Workers workers) {
        this.workers = workers;
    }

    public GroupWords of(By by, List<Part> parts) {
        return ofKeys(by, parts.stream().map(Part::key).toList());
    }

    GroupWords ofKeys(By by, List<String> keys) {
        return new GroupWords(
                by == By.TEAM ? workers.teamNames(keys) : Map.of(),
                by == By.WORKER ? workers.workerNames(keys) : Map.of());
    }
}
