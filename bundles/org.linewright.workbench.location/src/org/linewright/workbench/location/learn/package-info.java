/** Rules that are learned from examples, for a list of the edited location. */
package org.linewright.workbench.location.learn;
