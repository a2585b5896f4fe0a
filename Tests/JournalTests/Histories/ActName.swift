import Journal

/// Every act there is, by name: a new one has no name until it is given one here, and then has to be done in the
/// histories.
enum ActName: String, CaseIterable {
    case write, edit, delete, goal, share, withdraw, nominate, retract, feedback, purpose, agree, decline, acknowledge
    case respond, observe
    case addPerson, rename, setRoles, suspend, reinstate, addKey, revokeKey, startMentorship, endMentorship
    case applyProgramme, erase
    case reopenAgreement, answerAgreement, proposeAgreement, signAgreement, reopenCalibration, calibrate, pulse
    case showPulse
    case plan, move, cancel, agenda, hat, note, signMeeting
    case chooseHandover, addToHandover
    case advise, release
    case recuse, overrideRecusal, propose, signDecision, dissent, readDecision, answerDecision
    case appeal, assign, rule, readAppeal
    case escalate, readEscalation, breakGlass, readGlassBreaks
    case applyRetention, exportAboutMe

    init(_ act: Act) {
        self =
            switch act {
            case .write: .write
            case .edit: .edit
            case .delete: .delete
            case .goal: .goal
            case .share: .share
            case .withdraw: .withdraw
            case .nominate: .nominate
            case .retract: .retract
            case .feedback: .feedback
            case .purpose: .purpose
            case .agree: .agree
            case .decline: .decline
            case .acknowledge: .acknowledge
            case .respond: .respond
            case .observe: .observe
            case .addPerson: .addPerson
            case .rename: .rename
            case .setRoles: .setRoles
            case .suspend: .suspend
            case .reinstate: .reinstate
            case .addKey: .addKey
            case .revokeKey: .revokeKey
            case .startMentorship: .startMentorship
            case .endMentorship: .endMentorship
            case .applyProgramme: .applyProgramme
            case .erase: .erase
            case .pair(let act): Self(act)
            case .meeting(let act): Self(act)
            case .handover(.choose): .chooseHandover
            case .handover(.add): .addToHandover
            case .advice(.write): .advise
            case .advice(.release): .release
            case .committee(let act): Self(act)
            case .appeal(.appeal): .appeal
            case .appeal(.assign): .assign
            case .appeal(.rule): .rule
            case .appeal(.read): .readAppeal
            case .safeguard(.escalate): .escalate
            case .safeguard(.readEscalation): .readEscalation
            case .safeguard(.breakGlass): .breakGlass
            case .safeguard(.readGlassBreaks): .readGlassBreaks
            case .keeping(.applyRetention): .applyRetention
            case .keeping(.exportAboutMe): .exportAboutMe
            }
    }

    private init(_ act: PairAct) {
        self =
            switch act {
            case .reopenAgreement: .reopenAgreement
            case .answerAgreement: .answerAgreement
            case .proposeAgreement: .proposeAgreement
            case .signAgreement: .signAgreement
            case .reopenCalibration: .reopenCalibration
            case .calibrate: .calibrate
            case .pulse: .pulse
            case .showPulse: .showPulse
            }
    }

    private init(_ act: MeetingAct) {
        self =
            switch act {
            case .plan: .plan
            case .move: .move
            case .cancel: .cancel
            case .agenda: .agenda
            case .hat: .hat
            case .note: .note
            case .sign: .signMeeting
            }
    }

    private init(_ act: CommitteeAct) {
        self =
            switch act {
            case .recuse: .recuse
            case .overrideRecusal: .overrideRecusal
            case .propose: .propose
            case .sign: .signDecision
            case .dissent: .dissent
            case .readDecision: .readDecision
            case .answerDecision: .answerDecision
            }
    }
}
