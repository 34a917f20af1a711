package org.throughline.web.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.Correcting;

/** Leads whoever recorded a visit from the chronology to the form that corrects it. */
@Component
class OwnVisits implements Correcting {

    private final Drafts drafts;
    private final Children children;

    OwnVisits(Drafts drafts, Children children) {
        this.drafts = drafts;
        this.children = children;
    }

    @Override
    public Map<String, String> forms(Sight who, PersonId child, Set<String> keys) {
        var visits = new HashMap<UUID, String>();
        keys.forEach(key -> RecordedVisit.visit(key).ifPresent(visit -> visits.put(visit, key)));
        var own = drafts.recordedBy(who.actor().id(), visits.keySet());
        if (own.isEmpty() || children.writable(who, List.of(child)).isEmpty()) {
            return Map.of();
        }
        var forms = new HashMap<String, String>();
        own.forEach(visit -> Optional.ofNullable(visits.get(visit))
                .ifPresent(key -> forms.put(key, "/children/" + child.value() + "/visits/" + visit + "/correct")));
        return forms;
    }
}
