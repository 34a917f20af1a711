package org.throughline.returns.allocations;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a column of the list may be called. Case, spaces and punctuation do not count. */
enum Heading {
    CHILD_ID(
            "childid",
            "childsid",
            "lachildid",
            "personid",
            "clientid",
            "caseid",
            "casenumber",
            "childidentifier",
            "childreference",
            "child"),
    CHILD_NAME("childsname", "childname", "childsfullname", "childfullname", "name", "fullname"),
    FORENAMES("forename", "forenames", "firstname", "firstnames", "givenname", "givennames"),
    SURNAME("surname", "lastname", "familyname"),
    WORKER_ID(
            "workerid",
            "workersid",
            "allocatedworkerid",
            "socialworkerid",
            "staffid",
            "professionalid",
            "workerreference"),
    WORKER(
            "worker",
            "workername",
            "workersname",
            "allocatedworker",
            "allocatedworkername",
            "socialworker",
            "socialworkername",
            "allocatedto"),
    ROLE("role", "workerrole", "workersrole", "roletype", "involvementtype"),
    TEAM("team", "teamname", "workersteam", "workerteam", "allocatedteam"),
    FROM(
            "from",
            "datefrom",
            "fromdate",
            "start",
            "startdate",
            "allocatedfrom",
            "allocationstart",
            "allocationstartdate"),
    TO("to", "dateto", "todate", "until", "end", "enddate", "allocationend", "allocationenddate");

    private final Set<String> names;

    Heading(String... names) {
        this.names = Set.of(names);
    }

    /** Which column holds what, counted from 0; the first where two have one meaning. */
    static Map<Heading, Integer> places(List<String> header) {
        var places = new EnumMap<Heading, Integer>(Heading.class);
        for (int i = 0; i < header.size(); i++) {
            for (var heading : values()) {
                if (heading.names.contains(plain(header.get(i)))) {
                    places.putIfAbsent(heading, i);
                }
            }
        }
        return places;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
