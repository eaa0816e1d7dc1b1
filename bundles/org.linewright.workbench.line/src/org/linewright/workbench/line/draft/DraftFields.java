package org.linewright.workbench.line.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Secret;
import org.linewright.core.line.SecretReference;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;

/** A draft as plain fields, to be kept until the person goes on with it. Never holds a password. */
public final class DraftFields {

    /** Which PBX type the draft is for. */
    public static final String DRIVER = "driver";

    private static final String NAME = "name";
    private static final String LOCATION = "location";
    private static final String FIELD = "field.";
    private static final String BLOCK = "block.";

    private DraftFields() {
    }

    /** Everything a person typed but passwords. */
    public static Map<String, String> of(GroupDraft draft) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(DRIVER, draft.profile().id());
        fields.put(NAME, draft.name());
        draft.location().ifPresent(location -> fields.put(LOCATION, location));
        for (Setting field : draft.profile().fields()) {
            String value = draft.form().value(field);
            if (field.type() != SettingType.SECRET && !value.equals(field.preset())) {
                fields.put(FIELD + field.key(), value);
            }
        }
        for (int block = 0; block < draft.blocks().size(); block++) {
            put(fields, BLOCK + block, draft.blocks().get(block));
        }
        return fields;
    }

    /** The draft again, for the PBX type as it is now. */
    public static GroupDraft draft(Map<String, String> fields, PbxProfile profile) {
        GroupDraft draft = GroupDraft.of(profile).named(fields.getOrDefault(NAME, ""))
                .located(Optional.ofNullable(fields.get(LOCATION))); // framework-driven null
        for (Setting field : profile.fields()) {
            boolean typed = field.forced().isEmpty() && fields.containsKey(FIELD + field.key());
            draft = typed ? draft.typed(field, fields.get(FIELD + field.key())) : draft;
        }
        List<LineBlock> blocks = new ArrayList<>();
        for (int block = 0; fields.containsKey(BLOCK + block + ".names"); block++) {
            blocks.add(block(fields, BLOCK + block));
        }
        return blocks.isEmpty() ? draft : new GroupDraft(profile, draft.name(), draft.form(), blocks);
    }

    private static void put(Map<String, String> fields, String key, LineBlock block) {
        fields.put(key + ".names", block.names());
        block.authName().ifPresent(name -> fields.put(key + ".authName", name));
        switch (block.passwords()) {
            case Passwords.Same same -> fields.put(key + ".passwords", "same");
            case Passwords.Each each -> fields.put(key + ".passwords", "each");
            case Passwords.Elsewhere elsewhere -> fields.put(key + ".passwords", kept(elsewhere));
        }
    }

    /** The place as it was typed; when it is no place at all, it may be a password and is not kept. */
    private static String kept(Passwords.Elsewhere elsewhere) {
        return SecretReference.parse(elsewhere.reference().strip()).isPresent() ? elsewhere.reference() : "";
    }

    private static LineBlock block(Map<String, String> fields, String key) {
        String passwords = fields.getOrDefault(key + ".passwords", "same");
        Secret none = new Secret("");
        return new LineBlock(fields.get(key + ".names"), Optional.ofNullable(fields.get(key + ".authName")), // framework-driven null
                switch (passwords) {
                    case "same" -> new Passwords.Same(none);
                    case "each" -> new Passwords.Each(none);
                    default -> new Passwords.Elsewhere(passwords);
                });
    }
}
