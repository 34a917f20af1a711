package org.throughline.web.improvement.inspections;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.themes.Theme;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/**
 * A person's word beside the machine's: what a paragraph says and of what. It is added, never changed; the latest counts.
 */
@Component
public class Marking {

    private final JdbcClient jdbc;
    private final AreaLists areas;
    private final Changes changes;
    private final Trail trail;

    Marking(JdbcClient jdbc, AreaLists areas, Changes changes, Trail trail) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.changes = changes;
        this.trail = trail;
    }

    /** A paragraph marked as an area for improvement stands among the areas from then on, and no longer once it is not. */
    @Transactional
    public void mark(Actor who, Passage passage, Said said) {
        word(who, passage.event(), passage.id(), said);
        if (said.polarity().filter(Polarity.AREA::equals).isPresent()) {
            areas.mark(passage, said.themes());
        } else {
            areas.unmark(passage);
        }
    }

    @Transactional
    public void correct(Actor who, ListedArea area, Set<Theme> themes) {
        word(who, area.event(), area.id(), new Said(Optional.empty(), themes));
        areas.set(area, themes);
    }

    private void word(Actor who, UUID event, UUID about, Said said) {
        jdbc.sql("""
                insert into improvement.word (about, event, polarity, themes, at, by_id, by_name)
                values (:about, :event, :polarity, :themes, :at, :byId, :byName)
                """)
                .param("about", about)
                .param("event", event)
                .param("polarity", said.polarity().map(Polarity::name).orElse(""))
                .param("themes", Said.names(said.themes()))
                .param("at", changes.now())
                .param("byId", who.id())
                .param("byName", who.name())
                .update();
        trail.wrote(who, "words of a report marked", null, event + ", " + about);
    }
}
