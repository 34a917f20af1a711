package org.throughline.web.access.pages;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Children;

/** What stands for a child where the reader is shown no record: an identifier, never a name. */
final class ChildWords {

    private ChildWords() {}

    static String of(ObjectProvider<Children> children, PersonId child) {
        return Optional.ofNullable(children.getIfAvailable())
                .flatMap(record -> record.idOf(child))
                .orElse("A child without an identifier");
    }
}
