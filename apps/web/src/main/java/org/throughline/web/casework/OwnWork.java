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

/**
 * Leads from the chronology to the form that corrects what was typed: a visit for whoever recorded it, the reason why work
 * was late for whoever may write about the child.
 */
@Component
class OwnWork implements Correcting {

    private final Drafts drafts;
    private final Children children;

    OwnWork(Drafts drafts, Children children) {
        this.drafts = drafts;
        this.children = children;
    }

    @Override
    public Map<String, String> forms(Sight who, PersonId child, Set<String> keys) {
        var visits = new HashMap<UUID, String>();
        keys.forEach(key -> RecordedVisit.visit(key).ifPresent(visit -> visits.put(visit, key)));
        var own = drafts.recordedBy(who.actor().id(), visits.keySet());
        var forms = new HashMap<String, String>();
        keys.forEach(key -> LateWork.form(child, key).ifPresent(form -> forms.put(key, form)));
        own.forEach(visit -> Optional.ofNullable(visits.get(visit))
                .ifPresent(key -> forms.put(key, "/children/" + child.value() + "/visits/" + visit + "/correct")));
        if (forms.isEmpty() || children.writable(who, List.of(child)).isEmpty()) {
            return Map.of();
        }
        return forms;
    }
}
