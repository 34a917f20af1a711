package org.throughline.examples.workforce;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.examples.lives.Patch;

/** The teams of an authority: one for children in need and protection in each patch, and fewer of the other kinds. */
final class Teams {

    private static final List<String> PLACES = List.of(
            "Marrowdale",
            "Harrowfen",
            "Kestrel Bank",
            "Upper Vale",
            "Thornmere",
            "Saltmarket",
            "Winterbeck",
            "Fallowhithe",
            "Otterholme",
            "Quarrygate",
            "Larkwick",
            "Greyminster",
            "Netherpool",
            "Emberton Rise",
            "Hollinfield",
            "Castlebarrow",
            "Dunscombe Mere",
            "Millrace",
            "Ravensby",
            "Tansley Cross");

    private final List<Team> teams = new ArrayList<>();

    private Teams() {}

    static List<Team> of(String authority, int patches) {
        var made = new Teams();
        var top = made.service(authority + " children's services", null);
        var protection = made.service("Help and protection", top);
        var care = made.service("Children in care and care leavers", top);
        for (int patch = 0; patch < patches; patch++) {
            boolean overloaded = Patch.numbered(patch).overloaded();
            made.team(place(patch) + " children in need and protection", protection, Team.Kind.PROTECTION, overloaded);
        }
        made.several("Assessment", protection, Team.Kind.ASSESSMENT, patches, 3);
        made.several("Children with disabilities", protection, Team.Kind.DISABILITY, patches, 8);
        made.several("Children in care", care, Team.Kind.CARE, patches, 4);
        made.several("Leaving care", care, Team.Kind.LEAVING_CARE, patches, 6);
        made.several("Independent reviewing", top, Team.Kind.REVIEWING, patches, 12);
        return List.copyOf(made.teams);
    }

    private static String place(int patch) {
        var place = PLACES.get(patch % PLACES.size());
        int round = patch / PLACES.size();
        return round == 0 ? place : place + " " + (round + 1);
    }

    private void several(String name, Team parent, Team.Kind kind, int patches, int patchesToATeam) {
        int count = Math.max(1, Math.round(patches / (float) patchesToATeam));
        for (int i = 1; i <= count; i++) {
            team(count == 1 ? name : name + " " + i, parent, kind, false);
        }
    }

    private Team service(String name, @Nullable Team parent) {
        var key = "T" + (101 + teams.size());
        var service = parent == null
                ? new Team(key, name, "", "", Team.Kind.SERVICE, false)
                : new Team(key, name, parent.key(), parent.name(), Team.Kind.SERVICE, false);
        teams.add(service);
        return service;
    }

    private void team(String name, Team parent, Team.Kind kind, boolean overloaded) {
        teams.add(new Team("T" + (101 + teams.size()), name, parent.key(), parent.name(), kind, overloaded));
    }
}
