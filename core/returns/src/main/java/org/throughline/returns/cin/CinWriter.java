package org.throughline.returns.cin;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.throughline.returns.cin.CinChild.Assessment;
import org.throughline.returns.cin.CinChild.Episode;
import org.throughline.returns.cin.CinChild.Identifiers;
import org.throughline.returns.cin.CinChild.ProtectionPlan;
import org.throughline.returns.cin.CinChild.Section47;
import org.throughline.returns.xml.Element;
import org.throughline.returns.xml.Value;

/** Writes a census child by child, each element in its place and none that is blank. Closing it completes the file. */
public final class CinWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Writer out;

    /** Begins the file and writes its header. */
    public CinWriter(OutputStream bytes, CinHeader header) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Message>\n");
        header(header);
        open("Children");
        line();
    }

    public void write(CinChild child) throws IOException {
        open("Child");
        identifiers(child.identifiers());
        open("ChildCharacteristics");
        value("Ethnicity", child.characteristics().ethnicity());
        values("Disabilities", "Disability", child.characteristics().disabilities());
        close("ChildCharacteristics");
        for (var episode : child.episodes()) {
            episode(episode);
        }
        close("Child");
        line();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            close("Children");
            line();
            close("Message");
            line();
        }
    }

    private void header(CinHeader of) throws IOException {
        open("Header");
        open("CollectionDetails");
        value("Collection", of.collection());
        value("Year", of.year());
        value("ReferenceDate", of.referenceDate());
        close("CollectionDetails");
        open("Source");
        value("SourceLevel", of.sourceLevel());
        value("LEA", of.lea());
        value("SoftwareCode", of.softwareCode());
        value("Release", of.release());
        value("SerialNo", of.serialNo());
        value("DateTime", of.dateTime());
        close("Source");
        close("Header");
        line();
    }

    private void identifiers(Identifiers of) throws IOException {
        open("ChildIdentifiers");
        value("LAchildID", of.laChildId());
        value("UPN", of.upn());
        value("FormerUPN", of.formerUpn());
        value("UPNunknown", of.upnUnknown());
        value("PersonBirthDate", of.birthDate());
        value("ExpectedPersonBirthDate", of.expectedBirthDate());
        value("Sex", of.sex());
        value("PersonDeathDate", of.deathDate());
        close("ChildIdentifiers");
    }

    private void episode(Episode of) throws IOException {
        line();
        open("CINdetails");
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
            open("CINPlanDates");
            value("CINPlanStartDate", plan.start());
            value("CINPlanEndDate", plan.end());
            close("CINPlanDates");
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
        close("CINdetails");
    }

    private void assessment(Assessment of) throws IOException {
        open("Assessments");
        value("AssessmentActualStartDate", of.start());
        value("AssessmentInternalReviewDate", of.internalReview());
        value("AssessmentAuthorisationDate", of.authorisation());
        values("FactorsIdentifiedAtAssessment", "AssessmentFactors", of.factors());
        close("Assessments");
    }

    private void enquiry(Section47 of) throws IOException {
        open("Section47");
        value("S47ActualStartDate", of.start());
        value("InitialCPCtarget", of.conferenceTarget());
        value("DateOfInitialCPC", of.initialConference());
        value("ICPCnotRequired", of.conferenceNotRequired());
        close("Section47");
    }

    private void protectionPlan(ProtectionPlan of) throws IOException {
        open("ChildProtectionPlans");
        value("CPPstartDate", of.start());
        value("CPPendDate", of.end());
        value("InitialCategoryOfAbuse", of.initialCategory());
        value("LatestCategoryOfAbuse", of.latestCategory());
        value("NumberOfPreviousCPP", of.previousPlans());
        values("Reviews", "CPPreviewDate", of.reviews());
        close("ChildProtectionPlans");
    }

    /** A group of elements of one name; nothing where there are none. */
    private void values(String group, String name, List<Value> values) throws IOException {
        if (values.stream().anyMatch(value -> !value.isBlank())) {
            open(group);
            for (var value : values) {
                value(name, value);
            }
            close(group);
        }
    }

    private void value(String name, Value value) throws IOException {
        if (!value.isBlank()) {
            open(name);
            text(value.text());
            close(name);
        }
    }

    private void element(Element element) throws IOException {
        open(element.name());
        text(element.text());
        for (var child : element.children()) {
            element(child);
        }
        close(element.name());
    }

    private void open(String name) throws IOException {
        out.write('<');
        out.write(name);
        out.write('>');
    }

    private void close(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
    }

    private void line() throws IOException {
        out.write('\n');
    }

    private void text(String text) throws IOException {
        if (text.chars().noneMatch(CinWriter::isMarkup)) {
            out.write(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '\r' -> out.write("&#13;");
                default -> out.write(isXml(c) ? c : '\uFFFD');
            }
        }
    }

    /** What a reader would take for something else than text, or not give back as it stood. */
    private static boolean isMarkup(int c) {
        return c == '&' || c == '<' || c == '>' || c == '\r' || !isXml(c);
    }

    /** False of the characters that no XML can hold; the replacement character stands for them. */
    private static boolean isXml(int c) {
        return c >= ' ' && c < 0xFFFE || c == '\n' || c == '\t' || c == '\r';
    }
}
