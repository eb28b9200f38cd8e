// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/referrals/withoutconsent/WithoutConsent.h"
#include "ui/widgets/forms/FieldState.h"

#include <QWidget>

#include <utility>

namespace marac {

class CheckList;
class Choice;
class ConflictPanel;
class DateEdit;
class Form;
class FormUndo;
class LineEdit;
class NarrativeEdit;
class Register;

/// The form for sharing without consent (Appendix F) of one referral: by what authority, whether the client was told, who reviews
/// it by when, the public interest where it is relied on, and who signs.
class WithoutConsentForm final : public QWidget
{
    Q_OBJECT

public:
    /// `form` as it was kept, or as a new one begins.
    WithoutConsentForm(Register &reg, const WithoutConsent &form, QWidget *parent = nullptr);

    QByteArray draft() const;
    void setDraft(const QByteArray &draft);
    bool hasUnsavedWork() const { return m_isEdited; }
    /// Focus on a field as withoutConsentGaps() names it; empty, or out of sight: the first one.
    void begin(const QString &field = {});

Q_SIGNALS:
    void edited();
    /// `losesAuthority`: what the manager had authorised was changed.
    void kept(marac::WithoutConsentState state, bool losesAuthority);
    void cancelled();

private:
    void addAuthority();
    void addNoticeAndReview(QDate today);
    void addPublicInterest();
    void addSignatures(QDate today);
    LineEdit *line(const QString &label, const char *name, QString WithoutConsent::*member);
    NarrativeEdit *narrative(const QString &label, const char *name, QString WithoutConsent::*member);
    DateEdit *day(const QString &label, const char *name, QDate WithoutConsent::*member, QDate today);
    void fill();
    void follow();
    void followAuthority();
    WithoutConsent entered() const;
    qint64 versionOnFile() const;
    Result<QList<FieldState>> readAgain();
    void save();

    Register &m_reg;
    WithoutConsent m_before;
    Form *m_form;
    FormUndo *m_undo = nullptr;
    ConflictPanel *m_conflict = nullptr;
    CheckList *m_concerns = nullptr;
    CheckList *m_grounds = nullptr;
    CheckList *m_considerations = nullptr;
    Choice *m_notified = nullptr;
    QList<NarrativeEdit *> m_answers; ///< by InterestQuestion
    QList<std::pair<QString WithoutConsent::*, LineEdit *>> m_lines;
    QList<std::pair<QString WithoutConsent::*, NarrativeEdit *>> m_narratives;
    QList<std::pair<QDate WithoutConsent::*, DateEdit *>> m_days;
    bool m_isEdited = false;
};

} // namespace marac
