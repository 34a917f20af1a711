package org.throughline.web.improvement.plan.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.improvement.plan.Source;
import org.throughline.web.improvement.plan.pages.PlanView.Filter;
import org.throughline.web.pages.Option;

/** What items of the plan can be chosen by: no choice that would find none. */
final class PlanFilter {

    private PlanFilter() {}

    static Filter of(Plan plan, Wanted wanted) {
        var owners = new LinkedHashMap<String, Option>();
        plan.items().forEach(item -> {
            item.owner().ifPresent(it -> owners.put(Wanted.key(it), option(Wanted.key(it), it.words())));
            item.standingActions()
                    .forEach(it -> owners.put(
                            Wanted.key(it.owner()),
                            option(Wanted.key(it.owner()), it.owner().words())));
        });
        var inspections = new LinkedHashMap<String, Option>();
        plan.items().stream()
                .flatMap(item -> item.sources().stream())
                .filter(source -> source.event() != null)
                .sorted(Comparator.comparing(Source::on).reversed())
                .forEach(source -> inspections.put(
                        String.valueOf(source.event()),
                        option(
                                String.valueOf(source.event()),
                                source.from() + ", " + source.on().getYear())));
        return new Filter(
                wanted.options(
                        "Every owner",
                        wanted.owner(),
                        owners.values().stream()
                                .sorted(Comparator.comparing(Option::words))
                                .toList()),
                wanted.options(
                        "Every theme",
                        wanted.theme(),
                        Arrays.stream(Theme.values())
                                .filter(theme -> plan.items().stream()
                                        .anyMatch(item -> item.themes().contains(theme)))
                                .map(theme -> option(theme.name(), theme.words()))
                                .sorted(Comparator.comparing(Option::words))
                                .toList()),
                wanted.options("Every stage", wanted.stage(), Wanted.stages()),
                wanted.options("Every inspection", wanted.inspection(), List.copyOf(inspections.values())));
    }

    private static Option option(String value, String words) {
        return new Option(value, words);
    }
}
