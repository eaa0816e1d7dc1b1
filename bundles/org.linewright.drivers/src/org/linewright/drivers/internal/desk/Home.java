package org.linewright.drivers.internal.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.internal.seal.Publishers;
import org.linewright.drivers.internal.seal.SignaturePolicy;
import org.linewright.drivers.internal.seal.SignaturePolicy.Rule;
import org.linewright.drivers.internal.shelf.Shelf;
import org.linewright.yaml.Form;
import org.linewright.yaml.Yaml;
import org.osgi.framework.BundleContext;

/**
 * Where the drivers of a person lie.
 *
 * @param root the folder of all of it
 */
record Home(Path root) {

    private static final SignaturePolicy STRICT = new SignaturePolicy(Rule.REFUSE, Rule.REFUSE);
    private static final Text RULE = new Text("ask oder refuse", "ask or refuse");

    /** Of the person who runs the program, unless it was told another one. */
    static Home of(BundleContext context) {
        Path home = Optional.ofNullable(context.getProperty("linewright.home")).map(Path::of) // framework-driven null
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".linewright"));
        return new Home(home.toAbsolutePath().resolve("drivers"));
    }

    Shelf shelf() {
        return Shelf.in(root);
    }

    Path dropFolder() {
        return root.resolve("incoming");
    }

    Publishers publishers() {
        return new Publishers(root.resolve("publishers"));
    }

    /** Whether anything was ever brought in; takes one look at the disk. */
    boolean isEmpty() {
        return !Files.isDirectory(root);
    }

    /** What an administrator wrote down; the usual when nothing, the strictest with a warning when it cannot be read. */
    Outcome<SignaturePolicy> policy() {
        Path file = root.resolve("policy.yaml");
        if (!Files.exists(file)) {
            return Outcome.done(SignaturePolicy.USUAL);
        }
        try {
            List<Trouble> troubles = new ArrayList<>();
            Optional<SignaturePolicy> policy = Yaml.read(Files.readString(file, StandardCharsets.UTF_8), "policy.yaml")
                    .result()
                    .flatMap(document -> Form.of(document, "policy.yaml", troubles))
                    .map(Home::policy);
            return policy.filter(one -> troubles.isEmpty()).map(Outcome::done)
                    .orElseGet(() -> strict(file, troubles.toString()));
        } catch (IOException unreadable) {
            return strict(file, unreadable.toString());
        }
    }

    private static Outcome<SignaturePolicy> strict(Path file, String detail) {
        return Outcome.done(STRICT, List.of(DriversTrouble.POLICY_WRONG.about(file).because(detail)));
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
