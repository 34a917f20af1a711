package org.throughline.web.journeys;

import java.util.ArrayList;
import java.util.List;

/** Writes small census files, so that a test shows the few elements that it is about. */
final class Census {

    private final int year;
    private final String authority;
    private final List<String> children = new ArrayList<>();

    private Census(String authority, int year) {
        this.authority = authority;
        this.year = year;
    }

    /** Of the year that ends on that 31 March. */
    static Census of(int year) {
        return new Census("301", year);
    }

    static Census of(String authority, int year) {
        return new Census(authority, year);
    }

    /** @param inside the elements of CINdetails */
    Census child(String id, String born, String sex, String inside) {
        return child(id, "", born, sex, inside);
    }

    Census child(String id, String upn, String born, String sex, String inside) {
        children.add("""
                <Child><ChildIdentifiers>%s%s<PersonBirthDate>%s</PersonBirthDate><Sex>%s</Sex></ChildIdentifiers>
                <CINdetails>%s</CINdetails></Child>
                """.formatted(
                        id.isEmpty() ? "" : "<LAchildID>" + id + "</LAchildID>",
                        upn.isEmpty() ? "" : "<UPN>" + upn + "</UPN>",
                        born,
                        sex,
                        inside));
        return this;
    }

    static String referral(String day) {
        return "<CINreferralDate>" + day + "</CINreferralDate>";
    }

    static String assessment(String start) {
        return "<Assessments><AssessmentActualStartDate>" + start + "</AssessmentActualStartDate></Assessments>";
    }

    static String closed(String day) {
        return "<CINclosureDate>" + day + "</CINclosureDate>";
    }

    String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>%d</Year>
                <ReferenceDate>%d-03-31</ReferenceDate></CollectionDetails>
                <Source><SourceLevel>L</SourceLevel><LEA>%s</LEA><DateTime>%d-05-01T09:00:00</DateTime></Source></Header>
                <Children>%s</Children></Message>
                """.formatted(year - 1, year, authority, year, String.join("", children));
    }
}
