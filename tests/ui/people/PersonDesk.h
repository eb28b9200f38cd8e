// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"
#include "core/people/KeepPerson.h"
#include "tests/support/RecordedPrompts.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestRegister.h"
#include "ui/people/PersonEditor.h"

#include <memory>

namespace marac::test {

/// The editor of a person in front of a register with the partnership and nobody else in it, and somebody at the keyboard. For
/// a test to inherit from.
class PersonDesk
{
protected:
    /// The editor stands at somebody new, brought by HHR.
    void begin();
    void end();
    /// The editor anew, as after a lock; nobody stands in it.
    void showEditor();
    void lockAndUnlock();

    QWidget *part(const char *name) const;
    void type(const char *name, const QString &text);
    void press(const char *name);
    void choose(const char *name, const QString &begins);
    /// A picture for somebody to look at, where MARAC_LOOK_DIR names a folder.
    void look(const char *name);

    /// Kept: Jelani Osei, whose address is protected.
    PersonId keepOsei();
    PersonId keepBola(bool isProtected, const QString &street = QStringLiteral("Cedar Road"));
    /// What somebody else keeps of them meanwhile, as POL knows it: another street, and protected.
    void moveTo(PersonId id, const QString &street);
    void protect(PersonId id);

    std::unique_ptr<TestRegister> m_test;
    SampleAgencies m_agencies;
    std::unique_ptr<RecordedPrompts> m_prompts;
    std::unique_ptr<PersonEditor> m_editor;

private:
    PersonId keep(const PersonEntry &entry);
    /// What is on file, for POL to change.
    PersonEntry changeOf(PersonId id);
};

} // namespace marac::test
