package org.linewright.ui.bot;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes a picture when a test fails. */
public final class PictureOfFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException()
                .ifPresent(thrown -> new Picture(Display.getDefault())
                        .save("failed-" + context.getRequiredTestMethod().getName()));
    }
}
