package org.linewright.workbench.drivers.repository;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;

/** What a person types to note a repository down. */
final class NotedDown {

    static final Text TITLE = new Text("Repository hinzufügen", "Add repository");
    static final Text SENTENCE = new Text(
            "Die Adresse nennt Ihnen der Hersteller des Treibers: ein Ordner auf seinem Webserver (https) oder in Ihrem "
                    + "Netz (Pfad). Danach wird dort gleich nachgesehen.",
            "The maker of the driver tells you the address: a folder on his web server (https) or in your network "
                    + "(path). It is looked into at once.");

    private String name = "";
    private String address = "";

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        Form form = Form.in(parent, mnemonics);
        org.eclipse.swt.widgets.Text called = form.text("repository.name", new Text("Name", "Name"));
        org.eclipse.swt.widgets.Text place = form.text("repository.address", new Text("Adresse", "Address"));
        place.setMessage("https://");
        called.addModifyListener(event -> {
            name = called.getText();
            ready.ready(complete());
        });
        place.addModifyListener(event -> {
            address = place.getText();
            ready.ready(complete());
        });
        ready.ready(false);
        return form.control();
    }

    private boolean complete() {
        return !name.isBlank() && !address.isBlank();
    }
}
