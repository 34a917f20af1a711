package org.throughline.returns.ssd;

import java.util.List;
import java.util.Locale;
import org.throughline.journey.Collection;
import org.throughline.journey.FamilyFact.AddressLeft;
import org.throughline.journey.FamilyFact.AddressUsed;
import org.throughline.journey.FamilyFact.FamilyGroupJoined;
import org.throughline.journey.FamilyFact.GaveBirth;
import org.throughline.journey.IdentityFact.DisabilityRecorded;
import org.throughline.journey.LearningFact.EhcAssessmentDecided;
import org.throughline.journey.LearningFact.EhcPlanReviewed;
import org.throughline.journey.LearningFact.EhcRequestDecided;
import org.throughline.journey.LearningFact.EhcRequested;
import org.throughline.journey.RouteFact.ImmigrationStatusEnded;
import org.throughline.journey.RouteFact.ImmigrationStatusGained;
import org.throughline.journey.When;

/** States what other tables than that of persons hold of a person: family, address, disability, status, needs at school. */
final class AboutThePerson {

    private static final String REQUEST = "ehc-request/";

    private final Stating stating;

    AboutThePerson(Stating stating) {
        this.stating = stating;
    }

    void family(SsdRow row) {
        var family = row.get("fami_family_id");
        if (!family.isEmpty()) {
            stating.states("family/" + row.keyPart(), When.UNDATED, new FamilyGroupJoined(family));
        }
    }

    void address(SsdRow row) {
        var used = new AddressUsed(row.get("addr_address_type"), row.get("addr_address_postcode"));
        var address = stating.opens("address/", row, "addr_address_start_date", used);
        stating.on(row, "addr_address_end_date", address, "left", new AddressLeft(address));
    }

    void disability(SsdRow row) {
        var code = stating.code(row, "disa_disability_code", Collection.CIN, "Disability");
        if (!code.isEmpty()) {
            var recorded = new DisabilityRecorded(List.of(code.toUpperCase(Locale.ROOT)));
            stating.states("identity/disability/" + row.keyPart(), When.UNDATED, recorded);
        }
    }

    void immigrationStatus(SsdRow row) {
        var gained = new ImmigrationStatusGained(row.get("immi_immigration_status"));
        var status = stating.opens("immigration-status/", row, "immi_immigration_status_start_date", gained);
        var ended = new ImmigrationStatusEnded(status);
        stating.on(row, "immi_immigration_status_end_date", status, "ended", ended);
    }

    void mother(SsdRow row) {
        var born = new GaveBirth(row.get("moth_childs_person_id"));
        stating.states("gave-birth/" + row.keyPart(), stating.day(row, "moth_childs_dob"), born);
    }

    void ehcRequest(SsdRow row) {
        var request = stating.opens(REQUEST, row, "ehcr_ehcp_req_date", new EhcRequested());
        var decided = new EhcRequestDecided(request, row.get("ehcr_ehcp_req_outcome"));
        stating.on(row, "ehcr_ehcp_req_outcome_date", request, "decided", decided);
    }

    void ehcAssessment(SsdRow row) {
        var decided = new EhcAssessmentDecided(
                Stating.named(REQUEST, row, "ehca_ehcp_request_id"),
                row.get("ehca_ehcp_assessment_outcome"),
                row.get("ehca_ehcp_assessment_exceptions"));
        var when = stating.day(row, "ehca_ehcp_assessment_outcome_date");
        stating.states("ehc-assessment/" + row.keyPart(), when, decided);
    }

    void ehcPlan(SsdRow row) {
        var plan = stating.reserves("ehc-plan/", row);
        var reviewed = new EhcPlanReviewed(Stating.named(REQUEST, row, "ehcp_ehcp_request_id"));
        stating.on(row, "ehcp_active_ehcp_last_review_date", plan, "reviewed", reviewed);
    }
}
