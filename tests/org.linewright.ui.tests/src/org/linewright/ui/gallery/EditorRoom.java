package org.linewright.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.swt.widgets.Shell;
import org.linewright.ui.editor.Administration;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;

/** The editor of a group and its dialogs. */
record EditorRoom(Gallery gallery, MainWindow window, Administration administration) {

    void walk() throws IOException {
        GroupEditorPage editor = GroupEditorPage.opened(gallery.bot(), "nord");
        for (String page : GroupEditorPage.PAGES) {
            editor.turnTo(page);
            gallery.shot("editor-" + page);
        }
        editor.turnTo("registrar");
        dialog(editor, editor.openingWindow("editor.measure", "nat"), "nat", "nat.close");
        editor.turnTo("codes");
        dialog(editor, editor.opening("codes.verify", "verify"), "verify", "verify.cancel");
        editor.turnTo("lines");
        dialog(editor, editor.opening("lines.add", "lines.add"), "add-lines", "lines.add.cancel");
        editor.select("lines.table", 0);
        dialog(editor, editor.opening("lines.account", "lines.account"), "account", "lines.account.cancel");
        dialog(editor, editor.opening("lines.traits", "lines.traits"), "traits", "lines.traits.cancel");
        editor.select("lines.table", 0, 1);
        dialog(editor, editor.opening("lines.passwords", "lines.passwords"), "passwords", "lines.passwords.cancel");
        dialog(editor, editor.openingWindow("lines.test", "trial"), "trial", "trial.close");
        dialog(editor, editor.choosing("editor.copy", "copy"), "copy", "copy.cancel");
        dialog(editor, editor.choosing("editor.delete", "plan"), "delete", "plan.cancel");
        editor.turnTo("registrar").type("registrar.host", "mine.invalid");
        gallery.shot("editor-changed");
        dialog(editor, editor.opening("editor.compare", "compare"), "compare", "compare.cancel");
        dialog(editor, editor.opening("editor.save", "plan"), "plan", "plan.cancel");
        String file = Files.readString(administration.file("nord"));
        Files.writeString(administration.file("nord"),
                file.replace("nord.invalid", "theirs.invalid").replace("HFO Nord", "HFO Nordwest"));
        gallery.bot().until("the desk has seen it", () -> administration.now("nord").name().equals("HFO Nordwest"));
        dialog(editor, editor.opening("editor.save", "merge"), "merge", "merge.cancel");
        editor.type("registrar.reregister", "3601 s");
        gallery.shot("editor-limit");
        window.closeEditors();
    }

    private void dialog(GroupEditorPage editor, Shell dialog, String name, String closing) {
        gallery.shot("editor-" + name);
        editor.answer(dialog, closing);
    }
}
