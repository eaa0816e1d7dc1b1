/** From the arguments of the process to one verb, and from its answer to the exit code. */
package org.linewright.headless.frame;
