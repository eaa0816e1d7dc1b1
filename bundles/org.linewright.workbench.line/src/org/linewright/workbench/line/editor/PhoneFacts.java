package org.linewright.workbench.line.editor;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Text;
import org.linewright.core.Secret;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Words;

/** What a phone of one's own is to be given, and whether it is there, to be read and copied. */
final class PhoneFacts {

    static final String SERVER = "phone.server";
    private static final org.linewright.core.Text COPY = new org.linewright.core.Text("Angaben kopieren", "Copy these");
    private static final org.linewright.core.Text NOW = new org.linewright.core.Text("Telefon jetzt",
            "Phone at present");

    private final Text server;
    private final Text attached;
    private PhoneSheet sheet;

    /** @param password what may be copied along */
    PhoneFacts(Form form, PhoneSheet sheet, Supplier<Optional<Secret>> password) {
        this.sheet = sheet;
        this.server = field(form, SERVER, PhoneSheet.SERVER, "");
        field(form, "phone.user", PhoneSheet.USER, sheet.line().user());
        field(form, "phone.domain", PhoneSheet.DOMAIN, sheet.domain());
        field(form, "phone.codecs", PhoneSheet.CODECS, sheet.codecs());
        form.button("phone.copyAll", COPY, () -> new CopyAction(COPY, () -> this.sheet.text(password.get())).run());
        this.attached = field(form, "phone.attached", NOW, "");
        show(sheet);
    }

    void show(PhoneSheet newer) {
        sheet = newer;
        server.setText(newer.server());
        attached.setText(Words.of(newer.attached()));
    }

    private static Text field(Form form, String id, org.linewright.core.Text label, String words) {
        Text text = form.text(id, label);
        text.setEditable(false);
        text.setText(words);
        return text;
    }
}
