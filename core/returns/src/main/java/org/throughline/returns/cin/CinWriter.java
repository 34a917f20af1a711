package org.throughline.returns.cin;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.throughline.returns.cin.CinChild.Assessment;
import org.throughline.returns.cin.CinChild.Episode;
import org.throughline.returns.cin.CinChild.Identifiers;
import org.throughline.returns.cin.CinChild.ProtectionPlan;
import org.throughline.returns.cin.CinChild.Section47;
import org.throughline.returns.xml.Element;
import org.throughline.returns.xml.Value;
import org.throughline.returns.xml.XmlText;

/** Writes a census child by child, each element in its place and none that is blank. Closing it completes the file. */
public final class CinWriter implements Closeable {

    /** To this collection year the sex stood as a digit in GenderCurrent. */
    private static final int LAST_WITH_DIGITS = 2024;

    private final XmlText out;
    private final boolean withDigits;

    /** Begins the file and writes its header. */
    public CinWriter(OutputStream bytes, CinHeader header) throws IOException {
        this.out = new XmlText(bytes);
        this.withDigits = header.collectionYear() > 0 && header.collectionYear() <= LAST_WITH_DIGITS;
        out.open("Message");
        out.line();
        header(header);
        out.open("Children");
        out.line();
    }

    public void write(CinChild child) throws IOException {
        out.open("Child");
        identifiers(child.identifiers());
        out.open("ChildCharacteristics");
        value("Ethnicity", child.characteristics().ethnicity());
        values("Disabilities", "Disability", child.characteristics().disabilities());
        out.close("ChildCharacteristics");
        for (var episode : child.episodes()) {
            episode(episode);
        }
        out.close("Child");
        out.line();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.close("Children");
            out.line();
            out.close("Message");
            out.line();
        }
    }

    private void header(CinHeader of) throws IOException {
        out.open("Header");
        out.open("CollectionDetails");
        value("Collection", of.collection());
        value("Year", of.year());
        value("ReferenceDate", of.referenceDate());
        out.close("CollectionDetails");
        out.open("Source");
        value("SourceLevel", of.sourceLevel());
        value("LEA", of.lea());
        value("SoftwareCode", of.softwareCode());
        value("Release", of.release());
        value("SerialNo", of.serialNo());
        value("DateTime", of.dateTime());
        out.close("Source");
        out.close("Header");
        out.line();
    }

    private void identifiers(Identifiers of) throws IOException {
        out.open("ChildIdentifiers");
        value("LAchildID", of.laChildId());
        value("UPN", of.upn());
        value("FormerUPN", of.formerUpn());
        value("UPNunknown", of.upnUnknown());
        value("PersonBirthDate", of.birthDate());
        value("ExpectedPersonBirthDate", of.expectedBirthDate());
        if (withDigits) {
            value("GenderCurrent", digit(of));
        } else {
            value("Sex", of.sex());
        }
        value("PersonDeathDate", of.deathDate());
        out.close("ChildIdentifiers");
    }

    /** As it stood where the child was read from such a census; a child who is not born yet has 0, else unknown is 9. */
    private static Value digit(Identifiers of) {
        if (!of.genderCurrent().isBlank()) {
            return of.genderCurrent();
        }
        return switch (of.sex().text()) {
            case "M" -> Value.of("1");
            case "F" -> Value.of("2");
            case "U" -> Value.of(of.birthDate().isBlank() ? "0" : "9");
            default -> of.sex();
        };
    }

    private void episode(Episode of) throws IOException {
        out.line();
        out.open("CINdetails");
        value("CINreferralDate", of.referralDate());
        value("ReferralSource", of.referralSource());
        value("PrimaryNeedCode", of.primaryNeed());
        value("CINclosureDate", of.closureDate());
        value("ReasonForClosure", of.reasonForClosure());
        value("DateOfInitialCPC", of.initialConference());
        for (var assessment : of.assessments()) {
            assessment(assessment);
        }
        for (var plan : of.cinPlans()) {
            out.open("CINPlanDates");
            value("CINPlanStartDate", plan.start());
            value("CINPlanEndDate", plan.end());
            out.close("CINPlanDates");
        }
        for (var enquiry : of.enquiries()) {
            enquiry(enquiry);
        }
        value("ReferralNFA", of.noFurtherAction());
        for (var plan : of.protectionPlans()) {
            protectionPlan(plan);
        }
        for (var block : of.preProceedings()) {
            element(block);
        }
        out.close("CINdetails");
    }

    private void assessment(Assessment of) throws IOException {
        out.open("Assessments");
        value("AssessmentActualStartDate", of.start());
        value("AssessmentInternalReviewDate", of.internalReview());
        value("AssessmentAuthorisationDate", of.authorisation());
        values("FactorsIdentifiedAtAssessment", "AssessmentFactors", of.factors());
        out.close("Assessments");
    }

    private void enquiry(Section47 of) throws IOException {
        out.open("Section47");
        value("S47ActualStartDate", of.start());
        value("InitialCPCtarget", of.conferenceTarget());
        value("DateOfInitialCPC", of.initialConference());
        value("ICPCnotRequired", of.conferenceNotRequired());
        out.close("Section47");
    }

    private void protectionPlan(ProtectionPlan of) throws IOException {
        out.open("ChildProtectionPlans");
        value("CPPstartDate", of.start());
        value("CPPendDate", of.end());
        value("InitialCategoryOfAbuse", of.initialCategory());
        value("LatestCategoryOfAbuse", of.latestCategory());
        value("NumberOfPreviousCPP", of.previousPlans());
        values("Reviews", "CPPreviewDate", of.reviews());
        out.close("ChildProtectionPlans");
    }

    /** A group of elements of one name; nothing where there are none. */
    private void values(String group, String name, List<Value> values) throws IOException {
        if (values.stream().anyMatch(value -> !value.isBlank())) {
            out.open(group);
            for (var value : values) {
                value(name, value);
            }
            out.close(group);
        }
    }

    private void value(String name, Value value) throws IOException {
        out.value(name, value.text());
    }

    private void element(Element element) throws IOException {
        out.open(element.name());
        out.text(element.text());
        for (var child : element.children()) {
            element(child);
        }
        out.close(element.name());
    }
}
