package org.linewright.store.internal.disk;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A journal that does not say what ours say: nobody follows it. */
final class ForeignJournalException extends FileSystemException {

    private static final long serialVersionUID = 1;

    ForeignJournalException(Path journal) {
        super(journal.toString());
    }
}
