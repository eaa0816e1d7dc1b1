/** The verbs, one class each. */
package org.linewright.headless.verbs;
