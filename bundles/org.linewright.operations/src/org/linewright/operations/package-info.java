/**
 * The verbs, each in two halves: plan, which changes nothing and says in words what would happen, and apply, which does
 * just that plan. All faces share them.
 */
package org.linewright.operations;
