package org.throughline.web.access.pages;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.Professionals;
import org.throughline.web.access.Professionals.Professional;

/** Which professionals of the loaded files have an account, and which have none. */
@Component
class Links {

    private final Accounts accounts;
    private final ObjectProvider<Professionals> files;

    Links(Accounts accounts, ObjectProvider<Professionals> files) {
        this.accounts = accounts;
        this.files = files;
    }

    Map<String, Professional> professionals() {
        return files.orderedStream()
                .flatMap(it -> it.workers().stream())
                .collect(Collectors.toMap(Professional::key, it -> it, (one, other) -> one, TreeMap::new));
    }

    /** Professionals of the loaded files whom no account is linked to, by name. */
    List<Professional> unlinked() {
        var linked = new HashSet<String>();
        accounts.all().forEach(account -> linked.addAll(account.workers()));
        return files.orderedStream()
                .flatMap(it -> it.workers().stream())
                .filter(worker -> !linked.contains(worker.key()))
                .toList();
    }

    /** Those of the keys that no loaded file explains. */
    List<String> unknown(Collection<String> keys) {
        var known = professionals();
        return keys.stream().filter(key -> !known.containsKey(key)).toList();
    }

    List<String> inWords(Collection<String> keys) {
        var known = professionals();
        return keys.stream()
                .map(key -> known.containsKey(key)
                        ? known.get(key).name() + " (" + key + ")"
                        : key + " (in no loaded file any more)")
                .toList();
    }
}
