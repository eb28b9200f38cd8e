// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ConsultReferrals.h"
#include "ui/shell/Page.h"

#include <QHash>

class QPushButton;
class QVBoxLayout;

namespace marac {

class FactSheet;

/// A kept referral in the reading pane: what is missing, the risk, what can be done next, and what was said.
class ReferralSheet final : public QWidget
{
    Q_OBJECT

public:
    /// `agencies` by number, for the names of those who gave the information; `caseRef` empty until accepted.
    ReferralSheet(PageContext &context, const ReferralFile &file, const QHash<AgencyId, QString> &agencies,
                  const QString &caseRef, QWidget *parent = nullptr);

    /// Focus on the button of the next step.
    void begin();

Q_SIGNALS:
    void editWanted(const QString &field);
    void assessmentWanted();
    void overrideWanted();
    void acceptWanted();
    void sharingWanted();
    /// The form of Appendix F lacks what goes into that field of it.
    void sharingGapWanted(const QString &field);
    void placeWanted();
    void personChangeWanted(marac::PersonId id);
    /// Returned or refused: read it again.
    void decided();

private:
    void completionWanted();
    void giveBack();
    void refuse();
    void addBanner(QVBoxLayout *column);
    void addNextStep(FactSheet &sheet, const QString &caseRef);
    void addAcceptance(FactSheet &sheet);
    void addCompleteness(FactSheet &sheet);
    void addRiskPapers(FactSheet &sheet);
    void addReturns(FactSheet &sheet);
    void addReturnedLetter(FactSheet &sheet);
    /// Where the role may print: the letter of one return; invalid: of the last. `reference`: of its file.
    void addLetter(FactSheet &sheet, const QString &name, const QString &text, ReferralReturnId id,
                   const QStringList &reference);
    /// The form for sharing without consent (Appendix F), where it is there or needed.
    void addSharing(FactSheet &sheet);
    void addSharingGaps(FactSheet &sheet, const WithoutConsent &form);
    bool mayChangeSharing() const;
    void addSharingSteps(FactSheet &sheet);
    void addSharingPapers(FactSheet &sheet);
    void reviewSharing();
    void addRisk(FactSheet &sheet, const QHash<AgencyId, QString> &agencies);
    bool isOpen() const;
    bool mayBeAssessed() const;
    void step(FactSheet &sheet, const QString &words, const QString &name, const QString &text,
              void (ReferralSheet::*wanted)());

    PageContext &m_context;
    ReferralFile m_file; ///< asShown()
    QPushButton *m_next = nullptr;
};

} // namespace marac
