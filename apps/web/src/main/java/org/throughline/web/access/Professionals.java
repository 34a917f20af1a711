package org.throughline.web.access;

import java.util.List;

/** The workers and teams of the loaded files, to link accounts and teams to; answered by the module that keeps them. */
public interface Professionals {

    /** Every worker of the loaded files, by name. */
    List<Professional> workers();

    /** Every team of the loaded files, by name. */
    List<FiledTeam> teams();

    /**
     * One worker as a collection of files knows them.
     *
     * @param key such as {@code SSD/P0012}
     * @param role in the file's words, may be empty
     * @param team the key of the team they were last in, may be empty
     * @param teamName its name, may be empty
     * @param carries children are theirs still
     */
    record Professional(String key, String name, String role, String team, String teamName, boolean carries) {}

    /** One team as a collection of files knows it. */
    record FiledTeam(String key, String name) {}
}
