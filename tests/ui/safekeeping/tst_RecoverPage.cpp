// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "tests/support/Accessible.h"
#include "tests/ui/safekeeping/WindowWithBackups.h"
#include "ui/shell/door/UnlockPage.h"
#include "ui/widgets/labels/TextLabel.h"

using namespace marac;
using namespace Qt::StringLiterals;

/// The way back in with the recovery sheet, and that both ways back are open to a screen reader.
class TestRecoverPage : public test::WindowWithBackups
{
    Q_OBJECT

private Q_SLOTS:
    void init() { stand(); }
    void cleanup() { goAway(); }
    void recoversWithTheSheetAndGivesANewOne();
    void theDoorsAreAccessible();
};

void TestRecoverPage::recoversWithTheSheetAndGivesANewOne()
{
    type("login", u"administrator"_s);
    press("forgottenPassphrase");
    sweep();
    press("recoverAccess");
    QVERIFY(part<QWidget>("errorSummary")->isVisible());
    const QString fresh = u"walnut ferry compass thimble"_s;
    write("words", recovery::toWords(m_register->recovery()).join(QLatin1Char(' ')));
    type("passphrase", fresh);
    type("again", fresh);
    press("recoverAccess");
    part<QLineEdit>("login")->setText(u"somebody.else"_s); // too late, likewise
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("recovery"), 60000);
    QStringList words;
    for (int i = 1; i <= 24; ++i)
        words += part<TextLabel>(qPrintable(u"word%1"_s.arg(i)))->text().section(QLatin1Char(' '), 1);
    QVERIFY(words != recovery::toWords(m_register->recovery()));
    press("haveWords");
    for (int i = 1; i <= 24; ++i) {
        if (auto *asked = part<QLineEdit>(qPrintable(u"check%1"_s.arg(i))))
            asked->setText(words.at(i - 1));
    }
    press("checkWords");
    QTRY_VERIFY(part<UnlockPage>("unlock"));
    QCOMPARE(part<UnlockPage>("unlock")->login(), u"administrator"_s);
    unlock(u"administrator"_s, fresh);
    QCOMPARE(m_window->workspace()->reg().actor().role, Role::Administrator);
}

void TestRecoverPage::theDoorsAreAccessible()
{
    m_window->showRestore();
    sweep();
    assertAccessible(m_window.get());
    m_window->showRecover(m_register->path(), {});
    sweep();
    assertAccessible(m_window.get());
}

QTEST_MAIN(TestRecoverPage)
#include "tst_RecoverPage.moc"
