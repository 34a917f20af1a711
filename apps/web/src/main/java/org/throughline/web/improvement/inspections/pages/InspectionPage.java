package org.throughline.web.improvement.inspections.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.improvement.inspections.AreaLists;
import org.throughline.web.improvement.inspections.Changes;
import org.throughline.web.improvement.inspections.Documents;
import org.throughline.web.improvement.inspections.Passages;
import org.throughline.web.improvement.inspections.People;
import org.throughline.web.improvement.inspections.Preparation;
import org.throughline.web.improvement.inspections.Readings;
import org.throughline.web.improvement.inspections.Register;
import org.throughline.web.improvement.inspections.Samples;
import org.throughline.web.pages.InertFile;
import org.throughline.web.trail.Trail;

/** One event of the register: what was judged, what was found, what is to improve, and how far to trust the reading. */
@Controller
@Needs(Permission.SEE_PLAN)
class InspectionPage {

    private final Sights sights;
    private final Register register;
    private final Readings readings;
    private final AreaLists areas;
    private final Passages passages;
    private final Documents documents;
    private final KeptFiles files;
    private final People people;
    private final Samples samples;
    private final Preparation preparation;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final Trail trail;
    private final Clock clock;

    InspectionPage(
            Sights sights,
            Register register,
            Readings readings,
            AreaLists areas,
            Passages passages,
            Documents documents,
            KeptFiles files,
            People people,
            Samples samples,
            Preparation preparation,
            Changes changes,
            TransactionTemplate transaction,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.register = register;
        this.readings = readings;
        this.areas = areas;
        this.passages = passages;
        this.documents = documents;
        this.files = files;
        this.people = people;
        this.samples = samples;
        this.preparation = preparation;
        this.changes = changes;
        this.transaction = transaction;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/improvement/inspections/{event}")
    @Transactional
    public String show(@PathVariable UUID event, Model model) {
        var found = register.find(event).orElseThrow(InspectionPage::absent);
        trail.read(sights.current().actor(), "inspection", null, found.title() + ", " + event);
        model.addAttribute(
                "page",
                InspectionView.of(new InspectionView.Parts(
                        found,
                        readings.of(event),
                        readings.judgements(event),
                        areas.of(event),
                        passages.of(event),
                        documents.of(event),
                        documents.shown(event),
                        people.of(event),
                        samples.of(event),
                        preparation.of(event),
                        changes.of(event),
                        LocalDate.now(clock),
                        sights.current().may(Permission.KEEP_PLAN))));
        return "improvement/inspections/inspection";
    }

    @GetMapping("/improvement/inspections/{event}/documents/{document}")
    void document(@PathVariable UUID event, @PathVariable UUID document, HttpServletResponse response)
            throws IOException {
        var found = documents.of(event).stream()
                .filter(it -> it.id().equals(document))
                .findFirst()
                .orElseThrow(InspectionPage::absent);
        transaction.executeWithoutResult(_ ->
                trail.read(sights.current().actor(), "document of an inspection", null, found.name() + ", " + event));
        InertFile.headers(response, found.name(), found.kind().type(), found.bytes());
        files.write(found.sha256(), response.getOutputStream());
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
