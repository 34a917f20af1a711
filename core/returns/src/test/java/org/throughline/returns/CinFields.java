package org.throughline.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.xml.Value;

/** The elements of a child of a census by name, each with its texts in the order of the file; blank ones do not count. */
final class CinFields {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private CinFields() {}

    static Map<String, List<String>> of(CinChild child) {
        var made = new CinFields();
        made.child(child);
        return made.fields;
    }

    private void child(CinChild child) {
        var id = child.identifiers();
        put("LAchildID", id.laChildId());
        put("UPN", id.upn());
        put("FormerUPN", id.formerUpn());
        put("UPNunknown", id.upnUnknown());
        put("PersonBirthDate", id.birthDate());
        put("ExpectedPersonBirthDate", id.expectedBirthDate());
        put("Sex", id.sex());
        put("PersonDeathDate", id.deathDate());
        put("Ethnicity", child.characteristics().ethnicity());
        child.characteristics().disabilities().forEach(value -> put("Disability", value));
        int number = 0;
        for (var episode : child.episodes()) {
            episode("episode " + ++number + " ", episode);
        }
    }

    private void episode(String at, CinChild.Episode of) {
        put(at + "CINreferralDate", of.referralDate());
        put(at + "ReferralSource", of.referralSource());
        put(at + "PrimaryNeedCode", of.primaryNeed());
        put(at + "CINclosureDate", of.closureDate());
        put(at + "ReasonForClosure", of.reasonForClosure());
        put(at + "DateOfInitialCPC", of.initialConference());
        put(at + "ReferralNFA", of.noFurtherAction());
        int number = 0;
        for (var assessment : of.assessments()) {
            var under = at + "assessment " + ++number + " ";
            put(under + "AssessmentActualStartDate", assessment.start());
            put(under + "AssessmentInternalReviewDate", assessment.internalReview());
            put(under + "AssessmentAuthorisationDate", assessment.authorisation());
            assessment.factors().forEach(value -> put(under + "AssessmentFactors", value));
        }
        number = 0;
        for (var plan : of.cinPlans()) {
            var under = at + "plan " + ++number + " ";
            put(under + "CINPlanStartDate", plan.start());
            put(under + "CINPlanEndDate", plan.end());
        }
        number = 0;
        for (var enquiry : of.enquiries()) {
            var under = at + "enquiry " + ++number + " ";
            put(under + "S47ActualStartDate", enquiry.start());
            put(under + "InitialCPCtarget", enquiry.conferenceTarget());
            put(under + "Section47/DateOfInitialCPC", enquiry.initialConference());
            put(under + "ICPCnotRequired", enquiry.conferenceNotRequired());
        }
        number = 0;
        for (var plan : of.protectionPlans()) {
            var under = at + "protection " + ++number + " ";
            put(under + "CPPstartDate", plan.start());
            put(under + "CPPendDate", plan.end());
            put(under + "InitialCategoryOfAbuse", plan.initialCategory());
            put(under + "LatestCategoryOfAbuse", plan.latestCategory());
            put(under + "NumberOfPreviousCPP", plan.previousPlans());
            plan.reviews().forEach(value -> put(under + "CPPreviewDate", value));
        }
    }

    private void put(String name, Value value) {
        if (!value.isBlank()) {
            fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value.text());
        }
    }
}
