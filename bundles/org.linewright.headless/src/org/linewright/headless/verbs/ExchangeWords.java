package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.location.ExchangeForm;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.RuleKind;
import org.linewright.headless.HeadlessTrouble;

/** What is typed about the files of locations, understood. */
final class ExchangeWords {

    private ExchangeWords() {
    }

    /** The form of this name, else that of the file's ending, else a location file's. */
    static Outcome<ExchangeForm> form(Optional<String> typed, Optional<Path> file, String verb) {
        Optional<ExchangeForm> known = typed.flatMap(ExchangeForm::named);
        return typed.isPresent() && known.isEmpty()
                ? Outcome.refused(HeadlessTrouble.VALUE_WRONG.about(typed.get(), "--format", verb))
                : Outcome.done(known.or(() -> file.flatMap(path -> ExchangeForm.named(path.toString())))
                        .orElse(ExchangeForm.YAML));
    }

    /** The list of rules of this name. */
    static Outcome<Optional<RuleKind>> list(Optional<String> typed, String option, String verb) {
        Optional<RuleKind> kind = typed.flatMap(word -> Stream.of(RuleKind.values())
                .filter(one -> one.word().equalsIgnoreCase(word))
                .findFirst());
        return kind.isPresent() == typed.isPresent()
                ? Outcome.done(kind)
                : Outcome.refused(HeadlessTrouble.VALUE_WRONG.about(typed.get(), option, verb));
    }

    static Outcome<Optional<LocationId>> id(Optional<String> typed, String verb) {
        return typed.isEmpty() || LocationId.fits(typed.get())
                ? Outcome.done(typed.map(LocationId::new))
                : Outcome.refused(HeadlessTrouble.VALUE_WRONG.about(typed.get(), "--as", verb));
    }
}
