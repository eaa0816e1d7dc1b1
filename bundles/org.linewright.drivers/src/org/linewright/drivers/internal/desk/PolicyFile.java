package org.linewright.drivers.internal.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.internal.seal.SignaturePolicy;
import org.linewright.drivers.internal.seal.SignaturePolicy.Rule;
import org.linewright.drivers.internal.shelf.SmallFile;
import org.linewright.yaml.Form;
import org.linewright.yaml.Yaml;
import org.linewright.yaml.YamlValue;

/** What an administrator wrote down about drivers that nobody trusted here vouches for. */
record PolicyFile(Path path) {

    private static final String NAME = "policy.yaml";
    private static final SignaturePolicy STRICT = new SignaturePolicy(Rule.REFUSE, Rule.REFUSE);
    private static final Text RULE = new Text("ask oder refuse", "ask or refuse");

    static PolicyFile in(Path folder) {
        return new PolicyFile(folder.resolve(NAME));
    }

    /** The usual when there is no such file; the strictest, with a warning, when it cannot be read. Never refused. */
    Outcome<SignaturePolicy> read() {
        Outcome<SignaturePolicy> read = SmallFile.text(path).then(text -> text
                .map(words -> Yaml.read(words, NAME).then(PolicyFile::understood))
                .orElse(Outcome.done(SignaturePolicy.USUAL)));
        return read.isDone()
                ? read
                : Outcome.done(STRICT, List.of(DriversTrouble.POLICY_WRONG.about(path)
                        .because(read.troubles().toString())));
    }

    private static Outcome<SignaturePolicy> understood(YamlValue document) {
        List<Trouble> troubles = new ArrayList<>();
        Optional<SignaturePolicy> policy = Form.of(document, NAME, troubles).map(PolicyFile::policy);
        return troubles.isEmpty() ? Outcome.done(policy.orElseThrow()) : Outcome.refused(troubles);
    }

    private static SignaturePolicy policy(Form form) {
        SignaturePolicy policy = new SignaturePolicy(rule(form, "unsigned"), rule(form, "strangers"));
        form.nothingElse();
        return policy;
    }

    private static Rule rule(Form form, String key) {
        return form.read(key, RULE, word -> switch (word) {
            case "ask" -> Optional.of(Rule.ASK);
            case "refuse" -> Optional.of(Rule.REFUSE);
            default -> Optional.empty();
        }).orElse(Rule.ASK);
    }
}
