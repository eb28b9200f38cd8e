// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/PermissionMatrix.h"

#include <QHash>
#include <QTest>

using namespace marac;

class TestPermissionMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksEveryRoleAndOperation();
    void everyCodeIsUnique();
};

/// Written out a second time on purpose: who may do what, operation by operation, as the partnership would read it.
/// Columns: Administrator, Deputy, Chair, Reader, Auditor.
static QHash<QString, QString> expected()
{
    return {
        {QStringLiteral("consult_agencies"), QStringLiteral("ADCR-")},
        {QStringLiteral("keep_agencies"), QStringLiteral("AD---")},
        {QStringLiteral("consult_referrals"), QStringLiteral("ADCR-")},
        {QStringLiteral("take_referral"), QStringLiteral("AD---")},
        {QStringLiteral("decide_referral"), QStringLiteral("AD---")},
        {QStringLiteral("override_risk"), QStringLiteral("ADC--")},
        {QStringLiteral("consult_cases"), QStringLiteral("ADCR-")},
        {QStringLiteral("keep_cases"), QStringLiteral("AD---")},
        {QStringLiteral("consult_meetings"), QStringLiteral("ADCR-")},
        {QStringLiteral("keep_meetings"), QStringLiteral("AD---")},
        {QStringLiteral("circulate"), QStringLiteral("AD---")},
        {QStringLiteral("keep_attendance"), QStringLiteral("AD---")},
        {QStringLiteral("decide_exception"), QStringLiteral("ADC--")},
        {QStringLiteral("consult_minutes"), QStringLiteral("ADCR-")},
        {QStringLiteral("write_minutes"), QStringLiteral("AD---")},
        {QStringLiteral("approve_minutes"), QStringLiteral("ADC--")},
        {QStringLiteral("consult_actions"), QStringLiteral("ADCR-")},
        {QStringLiteral("keep_actions"), QStringLiteral("AD---")},
        {QStringLiteral("search"), QStringLiteral("ADCR-")},
        {QStringLiteral("print_documents"), QStringLiteral("ADCR-")},
        {QStringLiteral("export_documents"), QStringLiteral("AD---")},
        {QStringLiteral("import_referrals"), QStringLiteral("AD---")},
        {QStringLiteral("consult_today"), QStringLiteral("ADCR-")},
        {QStringLiteral("keep_settings"), QStringLiteral("AD---")},
        {QStringLiteral("keep_holidays"), QStringLiteral("AD---")},
        {QStringLiteral("consult_audit"), QStringLiteral("AD--U")},
        {QStringLiteral("export_audit"), QStringLiteral("AD--U")},
        {QStringLiteral("verify_register"), QStringLiteral("AD--U")},
        {QStringLiteral("keep_users"), QStringLiteral("A----")},
        {QStringLiteral("change_own_passphrase"), QStringLiteral("ADCRU")},
        {QStringLiteral("rotate_key"), QStringLiteral("A----")},
        {QStringLiteral("back_up"), QStringLiteral("AD---")},
        {QStringLiteral("restore"), QStringLiteral("A----")},
        {QStringLiteral("keep_own_drafts"), QStringLiteral("ADC--")},
    };
}

void TestPermissionMatrix::walksEveryRoleAndOperation()
{
    const QHash<QString, QString> table = expected();
    QCOMPARE(std::size_t(table.size()), std::size(Codes<Operation>::all));
    for (const Code<Operation> &operation : Codes<Operation>::all) {
        const QString code = QString::fromLatin1(operation.text);
        QVERIFY2(table.contains(code), operation.text);
        QString found;
        for (const Code<Role> &role : Codes<Role>::all)
            found += permits(role.value, operation.value) ? QLatin1Char("ADCRU"[int(role.value)]) : QLatin1Char('-');
        QVERIFY2(found == table.value(code), qPrintable(code + QLatin1Char(' ') + found));
    }
}

void TestPermissionMatrix::everyCodeIsUnique()
{
    QSet<QString> codes;
    for (const Code<Operation> &operation : Codes<Operation>::all) {
        codes.insert(QString::fromLatin1(operation.text));
        QCOMPARE(fromCode<Operation>(toCode(operation.value)), operation.value);
    }
    QCOMPARE(std::size_t(codes.size()), std::size(Codes<Operation>::all));
}

QTEST_GUILESS_MAIN(TestPermissionMatrix)
#include "tst_PermissionMatrix.moc"
