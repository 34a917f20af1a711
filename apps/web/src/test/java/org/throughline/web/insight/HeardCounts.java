package org.throughline.web.insight;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears the counts that are published. */
@Component
class HeardCounts {

    private final List<MeasuresCounted> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(MeasuresCounted counted) {
        heard.add(counted);
    }

    List<MeasuresCounted> all() {
        return heard;
    }
}
