package org.linewright.store.internal.secret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.store.StoreTrouble;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Form;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.Yaml;
import org.linewright.yaml.YamlValue;

/**
 * The kept secrets, sealed. One that is put in again unchanged keeps its sealed text, so that a diff shows only what
 * changed.
 *
 * @param check a known text sealed with the same key, which tells a wrong key from a damaged secret; empty when new
 * @param sealed the sealed secrets by id
 */
public record Vault(Optional<String> check, SortedMap<String, String> sealed) {

    public static final Vault EMPTY = new Vault(Optional.empty(), new TreeMap<>());

    private static final String CHECK = "check";
    private static final String NO_ID = "";
    private static final String SECRETS = "secrets";
    private static final Secret KNOWN = new Secret("linewright");

    public Vault {
        sealed = Collections.unmodifiableSortedMap(new TreeMap<>(sealed));
    }

    public static Outcome<Vault> read(String text, String file) {
        return Yaml.read(text, file).then(document -> Schema.TODAY.migrated(document, file)).then(mapping -> {
            List<Trouble> troubles = new ArrayList<>();
            Optional<Vault> vault = Form.of(mapping, file, troubles).map(Vault::of);
            return Outcome.judged(vault.orElse(EMPTY), troubles);
        });
    }

    /** The text of this vault, made from the old text where there is one. */
    public String text(String oldText) {
        List<YamlValue> secrets = new ArrayList<>();
        sealed.forEach((id, text) -> secrets.add(Mapping.EMPTY.with("id", id).with("sealed", text)));
        Mapping mapping = Mapping.EMPTY.with(Schema.KEY, Scalar.of(Schema.TODAY.current()));
        Mapping checked = check.map(text -> mapping.with(CHECK, text)).orElse(mapping);
        return Yaml.edited(oldText, checked.with(SECRETS, Sequence.of(secrets)));
    }

    Outcome<Secret> secret(String id, MasterKey key) {
        Optional<String> text = Optional.ofNullable(sealed.get(id)); // framework-driven null
        return text.isEmpty()
                ? Outcome.refused(StoreTrouble.SECRET_UNKNOWN.about(id))
                : key.existing().then(this::fitting).then(seal -> opened(seal, id, text.get()));
    }

    /** This vault with secrets put in and others taken out; the key is made when this is the first secret of all. */
    public Outcome<Vault> changed(Map<String, Secret> put, Set<String> removed, MasterKey key) {
        SortedMap<String, String> kept = new TreeMap<>(sealed);
        kept.keySet().removeAll(removed);
        if (put.isEmpty()) {
            return Outcome.done(new Vault(check, kept));
        }
        Outcome<Seal> found = check.isPresent() ? key.existing() : key.existingOrNew();
        return found.then(this::fitting).map(seal -> {
            put.forEach((id, secret) -> kept.merge(id, seal.sealed(id, secret),
                    (old, fresh) -> seal.opened(id, old).filter(secret::equals).isPresent() ? old : fresh));
            return new Vault(Optional.of(check.orElseGet(() -> seal.sealed(NO_ID, KNOWN))), kept);
        });
    }

    private Outcome<Seal> fitting(Seal seal) {
        return check.isEmpty() || seal.opened(NO_ID, check.get()).filter(KNOWN::equals).isPresent()
                ? Outcome.done(seal)
                : Outcome.refused(StoreTrouble.KEY_WRONG.about(seal.source()));
    }

    private static Outcome<Secret> opened(Seal seal, String id, String text) {
        return seal.opened(id, text).map(Outcome::done).orElse(Outcome.refused(StoreTrouble.SECRET_DAMAGED.about(id)));
    }

    private static Vault of(Form form) {
        form.text(Schema.KEY);
        SortedMap<String, String> sealed = new TreeMap<>();
        for (Form entry : form.forms(SECRETS)) {
            sealed.put(entry.required("id"), entry.required("sealed"));
            entry.nothingElse();
        }
        Vault vault = new Vault(form.text(CHECK), sealed);
        form.nothingElse();
        return vault;
    }
}
