package org.throughline.web.improvement.inspections;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.themes.Theme;

/** What every event says of each theme, so that a theme can be followed through the years. */
@Component
public class Following {

    /** @param areas the authority's @param passages those of which something is said */
    public record Heard(Event event, List<ListedArea> areas, List<Passage> passages) {

        public Heard {
            areas = List.copyOf(areas);
            passages = List.copyOf(passages);
        }

        /** No more than what it says of one theme. */
        public Heard of(Theme theme) {
            return new Heard(
                    event,
                    areas.stream().filter(area -> area.themes().contains(theme)).toList(),
                    passages.stream()
                            .filter(passage -> passage.said().themes().contains(theme))
                            .toList());
        }

        public boolean isSilent() {
            return areas.isEmpty() && passages.isEmpty();
        }
    }

    private final Register register;
    private final AreaLists areas;
    private final Passages passages;

    Following(Register register, AreaLists areas, Passages passages) {
        this.register = register;
        this.areas = areas;
        this.passages = passages;
    }

    /** The earliest event first; events that say nothing are left out. */
    public List<Heard> all() {
        var areasOf = areas.all().stream().collect(Collectors.groupingBy(ListedArea::event));
        var passagesOf = passages.said().stream().collect(Collectors.groupingBy(Passage::event));
        return register.all().stream()
                .sorted(Comparator.comparing((Event event) -> event.told().ends()))
                .map(event -> new Heard(
                        event,
                        areasOf.getOrDefault(event.id(), List.of()),
                        passagesOf.getOrDefault(event.id(), List.of())))
                .filter(heard -> !heard.isSilent())
                .toList();
    }
}
