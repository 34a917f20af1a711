package org.throughline.web.improvement.board;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/**
 * Which texts of the plan a person has read and found to name nobody, so that they may stand in what is published. A text is
 * known by its fingerprint: one that is changed is unread again.
 */
@Component
public class ReadTexts {

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    ReadTexts(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** The fingerprints of those that may be published. */
    public Set<String> open() {
        return Set.copyOf(jdbc.sql("""
                select sha256 from (select distinct on (sha256) sha256, open from improvement.board_read_text
                                     order by sha256, number desc) t
                 where open
                """).query(String.class).list());
    }

    public static String fingerprint(String text) {
        return KeptFiles.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param texts by fingerprint, whether each may be published; those that stand so already stay as they are */
    @Transactional
    public void mark(Actor by, Map<String, Boolean> texts) {
        var open = open();
        var changed = texts.entrySet().stream()
                .filter(one -> open.contains(one.getKey()) != one.getValue())
                .toList();
        for (var one : changed) {
            jdbc.sql("""
                    insert into improvement.board_read_text (sha256, open, at, by_id, by_name)
                    values (:sha256, :open, :at, :byId, :byName)
                    """)
                    .param("sha256", one.getKey())
                    .param("open", one.getValue())
                    .param("at", OffsetDateTime.now(clock))
                    .param("byId", by.id())
                    .param("byName", by.name())
                    .update();
        }
        record(by, changed);
    }

    private void record(Actor by, List<Map.Entry<String, Boolean>> changed) {
        if (!changed.isEmpty()) {
            long opened = changed.stream().filter(Map.Entry::getValue).count();
            trail.wrote(
                    by,
                    "texts of the plan read for publication",
                    null,
                    "%d may be published, %d no longer".formatted(opened, changed.size() - opened));
        }
    }
}
