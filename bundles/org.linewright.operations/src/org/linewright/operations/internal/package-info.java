/** Inside the verbs. */
package org.linewright.operations.internal;
