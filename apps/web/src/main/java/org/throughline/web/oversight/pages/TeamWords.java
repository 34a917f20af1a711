package org.throughline.web.oversight.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.throughline.web.oversight.Which;

/**
 * A team as people know it. Two collections of files may each name it: then it has a key of each. Two teams of one name
 * within one collection stay two.
 *
 * @param key the first of its keys; as it stands in addresses
 * @param keys all of them; the empty key for no team
 */
record TeamWords(String key, String name, Set<String> keys) {

    static final String NO_TEAM = "No team in the loaded files";

    /** By name, no team last. */
    static List<TeamWords> of(Collection<String> keys, Map<String, String> names) {
        var byName = new TreeMap<String, Set<String>>();
        for (var key : keys) {
            if (!key.isEmpty()) {
                byName.computeIfAbsent(names.getOrDefault(key, key), _ -> new TreeSet<>())
                        .add(key);
            }
        }
        var teams = new ArrayList<TeamWords>();
        byName.forEach((name, same) -> {
            if (eachFromItsOwnCollection(same)) {
                teams.add(new TeamWords(same.iterator().next(), name, Set.copyOf(same)));
            } else {
                same.forEach(key -> teams.add(new TeamWords(key, name, Set.of(key))));
            }
        });
        if (keys.contains("")) {
            teams.add(new TeamWords(Which.NOBODY, NO_TEAM, Set.of("")));
        }
        return teams;
    }

    private static boolean eachFromItsOwnCollection(Set<String> keys) {
        var collections = new HashSet<String>();
        return keys.stream().allMatch(key -> collections.add(key.split("/", 2)[0]));
    }
}
